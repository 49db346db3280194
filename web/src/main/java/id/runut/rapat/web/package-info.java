/** Pages of meetings: their lists, one meeting with its parts, and attendance on the phone. */
package id.runut.rapat.web;
