/** REST interface of deliveries. */
package id.runut.penyerahan.rest;
