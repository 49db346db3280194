/** Recaps over REST. */
package id.runut.laporan.rest;
