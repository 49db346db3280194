/**
 * Notices inside the portal, and the outbox from which mail leaves after the commit.
 *
 * <p>Telling somebody is part of the act that he is told about: its row stands in the same
 * transaction, under a key that makes the same event tell once. Forbidden: to send mail inside a
 * transaction that decides something; to use the mail API outside {@code notifikasi.surel}.
 */
package id.runut.notifikasi;
