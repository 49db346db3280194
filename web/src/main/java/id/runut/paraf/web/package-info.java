/** The task page of steps that check a draft: initial or return. */
package id.runut.paraf.web;
