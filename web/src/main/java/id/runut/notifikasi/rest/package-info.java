/** Notices and mail over REST. */
package id.runut.notifikasi.rest;
