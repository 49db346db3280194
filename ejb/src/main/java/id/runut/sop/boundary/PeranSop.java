package id.runut.sop.boundary;

import java.util.List;

/**
 * A column of an SOP.
 *
 * @param label as the SOP names it
 * @param peranPortal realm roles whose posts fill the column, in the process's agency; empty for a
 *     team
 * @param luar whether the posts are those of the other, receiving agencies
 * @param instansi code of the one receiving agency that is meant; null for all of them
 * @param kolom whether it has a column on paper; parties that the SOP only mentions have none
 * @param tim number of the step that names the members of a team; null when the column is no team
 */
public record PeranSop(
    String id,
    String label,
    List<String> peranPortal,
    boolean luar,
    String instansi,
    boolean kolom,
    Integer tim) {

  public PeranSop {
    peranPortal = List.copyOf(peranPortal);
  }
}
