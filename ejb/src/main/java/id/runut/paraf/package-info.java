/**
 * Initials (paraf).
 *
 * <p>An initial belongs to one version of a letter, named by its SHA-256. A new version ends all
 * initials of the earlier one; a return ends those given since the step that opens again. Ended
 * initials stay as history. Nobody signs a version whose initials are not complete; that rule is
 * {@link id.runut.paraf.control.AturanParaf}.
 */
package id.runut.paraf;
