/** SOPs over REST: their forms, and the drawing in every format. */
package id.runut.bagan.rest;
