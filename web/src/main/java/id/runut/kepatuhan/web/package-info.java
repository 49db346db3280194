/** The page of compliance. */
package id.runut.kepatuhan.web;
