/** The task page of steps that measure: workbook, faults by cell, evidence. */
package id.runut.capaian.web;
