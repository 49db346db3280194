/** SOPs on the screen: their list, their form, and the drawing in a process's page. */
package id.runut.bagan.web;
