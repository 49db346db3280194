package id.runut.bagan.control;

import id.runut.bagan.control.TandaLangkah.Keadaan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.RincianProses;
import id.runut.sop.boundary.RincianProses.LangkahProses;
import id.runut.sop.entity.StatusTugas;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what is lit in a drawing for the screen. */
public final class GambarProses {

  private static final String GAYA =
      "text{font:15px 'Liberation Sans',Arial,sans-serif;fill:#000}.tengah{text-anchor:middle}"
          + ".kepala text,.label{font-weight:bold;font-size:13px}"
          + ".kisi{fill:none;stroke:#bbb}.simbol>path{fill:#fff;stroke:#000;stroke-width:1.5}"
          + ".rekonstruksi>path{stroke-dasharray:4 3}.panah>path{fill:none;stroke:#000}"
          + ".panah>.mata{fill:#000}.balik>path:first-child{stroke-dasharray:5 4}";

  private GambarProses() {}

  /** The definition alone. */
  public static String polos(DefinisiSop sop) {
    return GambarSvg.lukis(
        KataBagan.dari("svg.judul", sop.nama()), sop.peran(), sop.langkah(), Map.of());
  }

  /** The definition alone, for a file that no page gives its colours to. */
  public static String mandiri(DefinisiSop sop) {
    return polos(sop).replaceFirst("(<desc)", "<style>" + GAYA + "</style>$1");
  }

  /** A running process, on the version that it has pinned. */
  public static String hidup(RincianProses proses) {
    return GambarSvg.lukis(
        KataBagan.dari("svg.judul", proses.ringkasan().namaSop()),
        proses.peran(),
        proses.langkah().stream().map(LangkahProses::langkah).toList(),
        proses.langkah().stream()
            .collect(Collectors.toMap(l -> l.langkah().nomor(), GambarProses::tanda)));
  }

  /** A trial run: the steps that are open, and those that have been passed. */
  public static String diuji(DefinisiSop sop, Set<Integer> dilalui, Set<Integer> terbuka) {
    return GambarSvg.lukis(
        KataBagan.dari("svg.judul", sop.nama()),
        sop.peran(),
        sop.langkah(),
        sop.langkah().stream()
            .collect(Collectors.toMap(LangkahSop::nomor, l -> tanda(l, dilalui, terbuka))));
  }

  private static TandaLangkah tanda(LangkahSop l, Set<Integer> dilalui, Set<Integer> terbuka) {
    Keadaan keadaan = dilalui.contains(l.nomor()) ? Keadaan.SELESAI : Keadaan.BELUM;
    return new TandaLangkah(terbuka.contains(l.nomor()) ? Keadaan.BERJALAN : keadaan, false, false);
  }

  /** Where branches go on by themselves, several steps are open at once. */
  private static TandaLangkah tanda(LangkahProses l) {
    boolean terbuka = l.tugas().stream().anyMatch(t -> t.status() == StatusTugas.TERBUKA);
    return new TandaLangkah(
        terbuka ? Keadaan.BERJALAN : Keadaan.valueOf(l.keadaan().name()),
        l.lewat(),
        l.pernahDikembalikan());
  }
}
