/** REST interface of compliance. */
package id.runut.kepatuhan.rest;
