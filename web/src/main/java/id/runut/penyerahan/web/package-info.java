/** Pages of deliveries. */
package id.runut.penyerahan.web;
