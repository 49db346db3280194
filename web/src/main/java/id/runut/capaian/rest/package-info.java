/** Workbooks, evidence and figures over REST. */
package id.runut.capaian.rest;
