/**
 * Compliance: standard against actual time, share on time, waiting apart from working, and where
 * things pile up; per SOP, step, role and unit.
 *
 * <p>It only reads what {@code sop} has measured when tasks were decided, and the database does the
 * sums. Lateness is judged by the deadline, which has an allowance for waiting; a standard time
 * that an SOP does not give stays unknown and takes no part in any share or mean. Tasks of an
 * agency's units count, whosever process they belong to; others' never do.
 */
package id.runut.kepatuhan;
