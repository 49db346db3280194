/** Who is logged in, the agency's posts, and who deputises for whom, over REST. */
package id.runut.organisasi.rest;
