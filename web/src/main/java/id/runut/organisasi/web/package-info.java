/** Who is logged in, as every request must know it, and the administrator's page of deputies. */
package id.runut.organisasi.web;
