/**
 * The second half of the launcher: PostgreSQL, Keycloak and WildFly on one machine, for the demo
 * and for the end-to-end tests.
 *
 * <p>Decided here: every child runs in a session of its own, so that Ctrl-C reaches only the
 * launcher, which stops the children in order; what a killed launcher leaves behind is found by
 * process number and start time and stopped by the next one; everything listens on 127.0.0.1 only.
 * Production uses nothing of this package (docs/operasi.md).
 */
package id.runut.peluncur;
