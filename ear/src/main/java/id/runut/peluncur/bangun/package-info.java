/**
 * The first half of the launcher: reads the command line and builds what is stale.
 *
 * <p>It is compiled by the shell script before anything else exists, so it uses nothing but the JDK
 * and knows no other package. The second half, {@link id.runut.peluncur}, starts the processes.
 */
package id.runut.peluncur.bangun;
