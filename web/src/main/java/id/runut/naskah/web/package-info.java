/** Letters on the page of a task: editor, document and its pictures. */
package id.runut.naskah.web;
