/** Meetings over REST. */
package id.runut.rapat.rest;
