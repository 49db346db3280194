/** The cycle of a year over REST. */
package id.runut.siklus.rest;
