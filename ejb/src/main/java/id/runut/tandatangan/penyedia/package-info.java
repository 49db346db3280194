/**
 * The line to BSrE's e-sign client service, version 1 and 2. It speaks the wire format and judges
 * answers; whether a signature counts is decided by whoever asked, from the bytes.
 */
package id.runut.tandatangan.penyedia;
