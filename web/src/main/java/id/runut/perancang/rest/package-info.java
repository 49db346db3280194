/** The SOP designer over REST. */
package id.runut.perancang.rest;
