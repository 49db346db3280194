/** What the reader of the portal says about his mail. */
package id.runut.notifikasi.web;
