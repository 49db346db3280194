/**
 * The drawing of an SOP: the official SOP-AP form of PermenPANRB 35/2012 as PDF and workbook, the
 * same flowchart as SVG with the present steps lit, and BPMN 2.0 out and in.
 *
 * <p>Everything is drawn from the definition that runs, never from a picture: what is seen is what
 * is carried out. The layout ({@code control}) is pure and the same for all; paper, workbook and
 * screen only paint what it has placed. It decides nothing about a process and stores nothing.
 */
package id.runut.bagan;
