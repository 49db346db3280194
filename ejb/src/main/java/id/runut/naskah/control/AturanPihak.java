package id.runut.naskah.control;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from an SOP's definition which step signs a document and which roles it goes to. */
public final class AturanPihak {

  private static final String TANDATANGAN = "tandatangan";
  private static final String RAPAT = "rapat";

  private AturanPihak() {}

  /**
   * The step that signs an edition of a document; empty when none does.
   *
   * @param edisi from 1; each further one begins with a reopening
   */
  static Optional<LangkahSop> menandatangani(DefinisiSop sop, String dokumen, int edisi) {
    List<LangkahSop> semua = sop.langkahUntuk(TANDATANGAN, dokumen);
    return semua.isEmpty()
        ? Optional.empty()
        : Optional.of(semua.get(Math.min(edisi, semua.size()) - 1));
  }

  /** Whether the line of superiors signs after the step's own post. */
  static boolean berjenjang(LangkahSop langkah) {
    BagianLangkah bagian = langkah.ciri().bagian();
    return bagian != null
        && bagian.cara() == BagianLangkah.Cara.BERJENJANG
        && TANDATANGAN.equals(bagian.jenis());
  }

  /**
   * The roles that a document is addressed to: those that it is sent to; for an invitation those of
   * the meeting; otherwise that of the step after the one which signs it or makes it last.
   */
  static List<String> tujuan(DefinisiSop sop, String dokumen) {
    Optional<LangkahSop> kirim = terakhir(sop.langkahUntuk("kirim", dokumen));
    if (kirim.isPresent()) {
      return tujuan(sop, kirim.get());
    }
    Optional<LangkahSop> dibuat =
        terakhir(
            Stream.of(TANDATANGAN, "susun", "kompilasi")
                .flatMap(t -> sop.langkahUntuk(t, dokumen).stream())
                .toList());
    boolean undangan =
        sop.dokumen(dokumen).map(DokumenSop::tipe).filter("undangan"::equals).isPresent();
    Optional<LangkahSop> rapat =
        dibuat.flatMap(
            l ->
                sop.langkah().stream()
                    .filter(r -> undangan && r.nomor() > l.nomor() && r.memuat(RAPAT))
                    .findFirst());
    return rapat
        .map(r -> r.ciri().kepada())
        .or(() -> dibuat.map(l -> tujuan(sop, l)))
        .orElse(List.of());
  }

  private static List<String> tujuan(DefinisiSop sop, LangkahSop langkah) {
    if (!langkah.ciri().kepada().isEmpty()) {
      return langkah.ciri().kepada();
    }
    return langkah.lanjutKe() == null
        ? List.of()
        : List.of(sop.langkah(langkah.lanjutKe()).peran());
  }

  private static Optional<LangkahSop> terakhir(List<LangkahSop> langkah) {
    return langkah.stream().reduce((a, b) -> a.nomor() > b.nomor() ? a : b);
  }
}
