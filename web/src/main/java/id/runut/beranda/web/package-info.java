/** The frame around every page (header, tabs, account) and the desk, the home page. */
package id.runut.beranda.web;
