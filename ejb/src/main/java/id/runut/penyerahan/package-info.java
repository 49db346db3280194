/**
 * Deliveries: which agency has sent what to the caller's, when, received by whom, how long it took
 * against its standard, and what is still to come.
 *
 * <p>It reads what {@code agenda} has sent and {@code sop} has measured, and changes nothing. An
 * agency sees what was sent to its own posts, and of running processes that will end with it no
 * more than whose they are, which SOP, which period and since when.
 */
package id.runut.penyerahan;
