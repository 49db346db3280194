/** Drafts, versions and signed letters over REST. */
package id.runut.naskah.rest;
