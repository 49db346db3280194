/** The desk, tasks and processes over REST. */
package id.runut.sop.rest;
