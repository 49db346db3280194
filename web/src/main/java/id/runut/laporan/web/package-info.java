/** The task pages that make the recap and gather the recaps of all agencies. */
package id.runut.laporan.web;
