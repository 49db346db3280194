/** Signing, certificates and public verification over REST. */
package id.runut.tandatangan.rest;
