package id.runut.bagan.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The drawing in words, for those who do not see it. */
public final class UraianBagan {

  private UraianBagan() {}

  /**
   * What is drawn in a row: whose symbol, and where its arrows lead.
   *
   * @param indeks of the row, from 0; one past the last step where the end stands alone
   */
  public static String langkah(DefinisiSop sop, int indeks) {
    if (indeks >= sop.langkah().size()) {
      return KataBagan.dari("selesai");
    }
    LangkahSop l = sop.langkah().get(indeks);
    Bentuk bentuk =
        l.kembaliKe() != null
            ? Bentuk.KEPUTUSAN
            : indeks == 0 || l.lanjutKe() == null ? Bentuk.TERMINATOR : Bentuk.KEGIATAN;
    List<String> panah = new ArrayList<>();
    if (l.lanjutKe() == null) {
      panah.add(KataBagan.dari("alt.akhir"));
    } else {
      panah.add(
          KataBagan.dari(
              l.kembaliKe() == null ? "alt.ke" : "alt.ya", sop.langkah(l.lanjutKe()).sebutan()));
    }
    if (l.kembaliKe() != null) {
      panah.add(KataBagan.dari("alt.tidak", sop.langkah(l.kembaliKe()).sebutan()));
    }
    return KataBagan.dari(
        "alt.langkah",
        l.sebutan(),
        sop.peran(l.peran()).label(),
        KataBagan.dari("alt.bentuk." + bentuk.name().toLowerCase(Locale.ROOT)),
        String.join(", ", panah));
  }
}
