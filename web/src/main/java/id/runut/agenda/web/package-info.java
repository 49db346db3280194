/** Sending letters, confirming their receipt, and who has confirmed. */
package id.runut.agenda.web;
