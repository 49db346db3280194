/** Orders over REST. */
package id.runut.disposisi.rest;
