package id.runut.paraf.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.Putusan;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which initials a letter needs, and which end when it goes back. */
public final class AturanParaf {

  /** The kind of step, and the act. */
  public static final String PERIKSA = "periksa";

  private static final Set<String> MENYUSUN = Set.of("susun", "kompilasi");

  private AturanParaf() {}

  /**
   * The steps whose initials a document needs before the given step: all checks of it since it was
   * drafted, in their order.
   *
   * @param sebelum number of the step that asks
   */
  public static List<LangkahSop> wajib(DefinisiSop sop, String dokumen, int sebelum) {
    List<LangkahSop> milik =
        sop.langkah().stream()
            .filter(l -> l.nomor() < sebelum && Objects.equals(l.dokumen(), dokumen))
            .toList();
    int disusun =
        milik.stream()
            .filter(l -> MENYUSUN.contains(l.jenis()))
            .mapToInt(LangkahSop::nomor)
            .max()
            .orElse(0);
    return milik.stream().filter(l -> l.jenis().equals(PERIKSA) && l.nomor() > disusun).toList();
  }

  /** As {@link #wajib(DefinisiSop, String, int)}, for the step that signs the document. */
  public static List<LangkahSop> wajib(DefinisiSop sop, String dokumen) {
    int tandaTangan =
        sop.langkah().stream()
            .filter(l -> l.jenis().equals("tandatangan") && Objects.equals(l.dokumen(), dokumen))
            .mapToInt(LangkahSop::nomor)
            .max()
            .orElse(sop.langkah().size() + 1);
    return wajib(sop, dokumen, tandaTangan);
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
