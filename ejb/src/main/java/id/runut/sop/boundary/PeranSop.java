package id.runut.sop.boundary;

import java.util.List;

/**
 * A column of an SOP.
 *
 * @param label as the SOP names it
 * @param peranPortal realm roles whose posts fill the column, in the process's agency
 * @param luar whether the posts are those of the other, receiving agencies
 */
public record PeranSop(String id, String label, List<String> peranPortal, boolean luar) {

  public PeranSop {
    peranPortal = List.copyOf(peranPortal);
  }
}
