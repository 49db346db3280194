package id.runut.sop.control;

import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a definition can run: every fault is listed, with the step where it stands. Steps follow
 * each other forwards; a fan-out is always followed by a step that joins it, by one that continues
 * its branches, or by the end.
 */
public final class AturanDefinisi {

  /** A further act that assigns somebody by name; such a step chooses the receiver anew. */
  public static final String SPT = "spt";

  private static final Set<String> PERAN_PORTAL =
      Set.of(
          PeranPortal.KEPALA,
          PeranPortal.SEKRETARIS,
          PeranPortal.KASUBBAG_PERENCANAAN,
          PeranPortal.KEPALA_BIDANG,
          PeranPortal.KEPALA_SUBBIDANG,
          PeranPortal.KEPALA_UPT,
          PeranPortal.STAF,
          PeranPortal.PENGAGENDA,
          PeranPortal.TIM_PENYUSUN,
          PeranPortal.PERANGKAT_DAERAH_TERKAIT);

  private final Rancangan rancangan;
  private final Set<String> jenisDikenal;
  private final List<Kekeliruan> kekeliruan = new ArrayList<>();

  private AturanDefinisi(Rancangan rancangan, Set<String> jenisDikenal) {
    this.rancangan = rancangan;
    this.jenisDikenal = jenisDikenal;
  }

  /**
   * Judges a definition.
   *
   * @param jenisDikenal the kinds of step that some capability handles
   * @return all faults; empty when it can run
   */
  public static List<Kekeliruan> periksa(Rancangan rancangan, Set<String> jenisDikenal) {
    AturanDefinisi aturan = new AturanDefinisi(rancangan, jenisDikenal);
    aturan.periksaPeran();
    aturan.periksaNomor();
    rancangan.definisi().langkah().forEach(aturan::periksaLangkah);
    aturan.periksaAlur();
    aturan.kekeliruan.addAll(AturanCiri.periksa(rancangan, jenisDikenal));
    aturan.kekeliruan.addAll(AturanDokumen.periksa(rancangan.definisi()));
    return List.copyOf(aturan.kekeliruan);
  }

  private void periksaPeran() {
    Set<String> terpakai = new HashSet<>();
    for (PeranSop p : rancangan.definisi().peran()) {
      if (p.id() != null && !terpakai.add(p.id())) {
        keliru("peran " + p.id(), "sop.definisi.peranGanda", p.id());
      }
      if (p.peranPortal().isEmpty() && p.tim() == null) {
        keliru("peran " + p.id(), "sop.definisi.peranTanpaPeranPortal");
      }
      p.peranPortal().stream()
          .filter(peran -> !PERAN_PORTAL.contains(peran))
          .forEach(peran -> keliru("peran " + p.id(), "sop.definisi.peranPortalTakDikenal", peran));
    }
  }

  private void periksaNomor() {
    List<LangkahSop> langkah = rancangan.definisi().langkah();
    if (langkah.isEmpty()) {
      keliru("langkah", "sop.definisi.tanpaLangkah");
      return;
    }
    Set<Integer> terpakai = new HashSet<>();
    int seharusnya = 1;
    for (LangkahSop l : langkah) {
      if (!terpakai.add(l.nomor())) {
        keliru(l, "sop.definisi.langkahGanda", l.nomor());
      } else if (l.nomor() != seharusnya) {
        keliru(l, "sop.definisi.nomorLoncat", l.nomor(), seharusnya);
      }
      seharusnya = l.nomor() + 1;
    }
    if (langkah.stream().noneMatch(l -> l.lanjutKe() == null)) {
      keliru("langkah", "sop.definisi.tanpaAkhir");
    }
    if (langkah.get(0).sebar()) {
      keliru(langkah.get(0), "sop.definisi.awalMenyebar");
    }
  }

  private void periksaLangkah(LangkahSop l) {
    if (l.peran() != null
        && rancangan.definisi().peran().stream().noneMatch(p -> l.peran().equals(p.id()))) {
      keliru(l, "sop.definisi.peranTakDikenal", l.peran());
    }
    if (l.jenis() != null && !jenisDikenal.contains(l.jenis())) {
      keliru(l, "sop.definisi.jenisTakDikenal", l.jenis());
    }
    l.tambahan().stream()
        .filter(t -> !t.equals(SPT) && !jenisDikenal.contains(t))
        .forEach(t -> keliru(l, "sop.definisi.jenisTakDikenal", t));
    if (l.waktu() != null && l.waktu().nilai() < 0) {
      keliru(l, "sop.definisi.waktuNegatif", l.waktu().nilai());
    }
    periksaLanjut(l);
    periksaKembali(l);
    periksaGabung(l);
  }

  private void periksaLanjut(LangkahSop l) {
    if (l.lanjutKe() == null) {
      return;
    }
    if (rancangan.langkah(l.lanjutKe()).isEmpty()) {
      keliru(l, "sop.definisi.lanjutTidakAda", l.lanjutKe());
    } else if (l.lanjutKe() <= l.nomor()) {
      keliru(l, "sop.definisi.lanjutMundur", l.lanjutKe());
    }
  }

  private void periksaKembali(LangkahSop l) {
    if (l.kembaliKe() == null) {
      return;
    }
    if (rancangan.langkah(l.kembaliKe()).isEmpty()) {
      keliru(l, "sop.definisi.kembaliTidakAda", l.kembaliKe());
    } else if (l.kembaliKe() >= l.nomor()) {
      keliru(l, "sop.definisi.kembaliMaju", l.kembaliKe());
    }
  }

  private void periksaGabung(LangkahSop l) {
    Integer menunggu = rancangan.gabung().get(l.nomor());
    boolean menungguPenyebar =
        menunggu != null
            && rancangan
                .langkah(menunggu)
                .filter(p -> p.sebar() && Integer.valueOf(l.nomor()).equals(p.lanjutKe()))
                .filter(p -> !l.sebar())
                .isPresent();
    if (menunggu != null && !menungguPenyebar) {
      keliru(l, "sop.definisi.gabungTanpaSebar", menunggu);
    }
    boolean tergabung =
        l.lanjutKe() == null
            || rancangan.langkah(l.lanjutKe()).filter(LangkahSop::sebar).isPresent()
            || Integer.valueOf(l.nomor()).equals(rancangan.gabung().get(l.lanjutKe()));
    if (l.sebar() && !tergabung) {
      keliru(l, "sop.definisi.sebarTanpaGabung", l.lanjutKe());
    }
  }

  /** Steps that no path from the first step leads to. */
  private void periksaAlur() {
    Set<Integer> terjangkau = new HashSet<>();
    Integer nomor = 1;
    while (nomor != null && terjangkau.add(nomor)) {
      nomor = rancangan.langkah(nomor).map(LangkahSop::lanjutKe).orElse(null);
    }
    rancangan.definisi().langkah().stream()
        .filter(l -> !terjangkau.contains(l.nomor()))
        .forEach(l -> keliru(l, "sop.definisi.tidakTerjangkau", l.nomor()));
  }

  private void keliru(LangkahSop l, String kunci, Object... argumen) {
    keliru("langkah " + l.nomor(), kunci, argumen);
  }

  private void keliru(String tempat, String kunci, Object... argumen) {
    kekeliruan.add(new Kekeliruan(tempat, Pesan.dari(kunci, argumen)));
  }
}
