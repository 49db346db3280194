package id.runut.sop.boundary;

import java.util.List;

/**
 * How a step stands in the signed SOP.
 *
 * @param rekonstruksi whether the whole step is missing there and was added
 * @param tersirat fields that are not printed there but follow from the context, such as {@code
 *     kelengkapan}
 * @param catatan remarks for administrators, such as errors of the source that were kept
 */
public record SumberLangkah(boolean rekonstruksi, List<String> tersirat, List<String> catatan) {

  public SumberLangkah {
    tersirat = List.copyOf(tersirat);
    catatan = List.copyOf(catatan);
  }

  /** A step that stands in the SOP as it is. */
  public static SumberLangkah tertulis() {
    return new SumberLangkah(false, List.of(), List.of());
  }
}
