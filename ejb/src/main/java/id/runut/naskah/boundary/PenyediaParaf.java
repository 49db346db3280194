package id.runut.naskah.boundary;

import java.util.List;
import java.util.UUID;

/** Tells the initials of a version, given and missing. Implemented by {@code paraf}. */
public interface PenyediaParaf {

  /**
   * The initials that the version needs before it is signed, in the order of the steps.
   *
   * @param sidik of the version
   */
  List<BarisParaf> baris(UUID naskahId, String sidik);
}
