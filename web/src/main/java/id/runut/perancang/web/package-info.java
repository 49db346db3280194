/** The SOP designer on the screen. */
package id.runut.perancang.web;
