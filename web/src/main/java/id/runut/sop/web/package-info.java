/**
 * The open task as every kind of step sees it, and the way back to the desk after an act. What is
 * particular to a kind stands in the {@code web} package of the capability that carries it out.
 */
package id.runut.sop.web;
