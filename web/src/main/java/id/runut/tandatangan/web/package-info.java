/** The task page of steps that sign. */
package id.runut.tandatangan.web;
