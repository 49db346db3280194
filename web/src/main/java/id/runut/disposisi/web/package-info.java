/** The fields of an order, and the task page of steps that order. */
package id.runut.disposisi.web;
