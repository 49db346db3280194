package id.runut.paraf.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.Putusan;
import java.util.Collection;
import java.util.List;

/** Which initials a letter needs, and which end when it goes back. */
public final class AturanParaf {

  /** The kind of step, and the act. */
  public static final String PERIKSA = "periksa";

  private static final List<String> MENYUSUN = List.of("susun", "kompilasi");
  private static final String TANDATANGAN = "tandatangan";

  private AturanParaf() {}

  /**
   * The steps whose initials a document needs before the given step: all checks of it since it was
   * drafted, in their order.
   *
   * @param sebelum number of the step that asks
   */
  public static List<LangkahSop> wajib(DefinisiSop sop, String dokumen, int sebelum) {
    int disusun =
        MENYUSUN.stream()
            .flatMap(t -> sop.langkahUntuk(t, dokumen).stream())
            .mapToInt(LangkahSop::nomor)
            .filter(n -> n < sebelum)
            .max()
            .orElse(0);
    return sop.langkahUntuk(PERIKSA, dokumen).stream()
        .filter(l -> l.nomor() > disusun && l.nomor() < sebelum)
        .toList();
  }

  /**
   * As {@link #wajib(DefinisiSop, String, int)}, for the step that signs an edition of the
   * document.
   *
   * @param edisi from 1
   */
  public static List<LangkahSop> wajibUntukEdisi(DefinisiSop sop, String dokumen, int edisi) {
    List<LangkahSop> penanda = sop.langkahUntuk(TANDATANGAN, dokumen);
    int sebelum =
        penanda.isEmpty()
            ? sop.langkah().size() + 1
            : penanda.get(Math.min(edisi, penanda.size()) - 1).nomor();
    return wajib(sop, dokumen, sebelum);
  }

  /**
   * Whether all initials that come before a step are there.
   *
   * @param wajib the steps whose initials are needed
   * @param diparaf numbers of the steps that have initialled the current version
   */
  public static Putusan lengkap(
      DefinisiSop sop, List<LangkahSop> wajib, Collection<Integer> diparaf) {
    return wajib.stream()
        .filter(l -> !diparaf.contains(l.nomor()))
        .findFirst()
        .map(l -> Putusan.tidak("paraf.sebelumnyaBelumAda", sop.peran(l.peran()).label()))
        .orElse(Putusan.ya());
  }

  /**
   * Whether an initial ends when its letter goes back.
   *
   * @param langkahParaf step that gave the initial
   * @param ke step that opens again
   */
  public static boolean gugur(int langkahParaf, int ke) {
    return langkahParaf >= ke;
  }
}
