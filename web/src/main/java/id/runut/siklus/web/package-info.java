/** The cycle of a year on the screen. */
package id.runut.siklus.web;
