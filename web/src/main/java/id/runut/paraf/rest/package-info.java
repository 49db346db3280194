/** Initials and returns over REST. */
package id.runut.paraf.rest;
