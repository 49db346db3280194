/**
 * The SOP designer: drafts of definitions, their faults in words, a trial run, publication as a new
 * version, and running processes that are moved to it by hand.
 *
 * <p>A draft is the definition's own file; what is wrong with it is judged by the rules of {@code
 * sop} and only put into other words here. What is published is never touched again; running
 * processes stay on their version unless an administrator moves them. Only administrators, and only
 * within their agency.
 */
package id.runut.perancang;
