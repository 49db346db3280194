/** Registers, distribution, receipts and a process's documents over REST. */
package id.runut.agenda.rest;
