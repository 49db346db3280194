package id.runut.sop.boundary;

import java.util.List;

/**
 * Whom the step after a given one is meant for.
 *
 * @param jabatan its posts; empty after the last step
 * @param pilihSatu whether one of them has to be chosen; otherwise it opens for all of them
 */
public record TujuanLangkah(List<PilihanPenerima> jabatan, boolean pilihSatu) {

  public TujuanLangkah {
    jabatan = List.copyOf(jabatan);
  }
}
