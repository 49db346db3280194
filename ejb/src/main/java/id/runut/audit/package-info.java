/**
 * The append-only, hash-chained log.
 *
 * <p>One chain per process and two per agency (its own acts, its refusals), because a single chain
 * would make everybody wait for everybody. A decision's row is written in the decision's
 * transaction, a refusal's in its own. Forbidden: to change or remove a row (the database refuses
 * it), to write from a page.
 */
package id.runut.audit;
