package id.runut.sop.control;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether what only few SOPs have fits together: teams, parts of a step, outside events, meetings,
 * and what starts a process.
 */
final class AturanCiri {

  private static final int BULAN_TERAKHIR = 24;
  private static final int TANGGAL_TERAKHIR = 28;

  private final DefinisiSop sop;
  private final Set<String> jenisDikenal;
  private final List<Kekeliruan> kekeliruan = new ArrayList<>();

  private AturanCiri(DefinisiSop sop, Set<String> jenisDikenal) {
    this.sop = sop;
    this.jenisDikenal = jenisDikenal;
  }

  /** All faults of this sort. */
  static List<Kekeliruan> periksa(Rancangan rancangan, Set<String> jenisDikenal) {
    AturanCiri aturan = new AturanCiri(rancangan.definisi(), jenisDikenal);
    aturan.periksaPemicu();
    aturan.periksaTim(rancangan);
    Set<String> sebutan = new HashSet<>();
    for (LangkahSop l : rancangan.definisi().langkah()) {
      if (!sebutan.add(l.sebutan()) && !l.sebutan().equals(String.valueOf(l.nomor()))) {
        aturan.keliru(l, "sop.definisi.sebutanGanda", l.sebutan());
      }
      aturan.periksaTindakan(l);
      aturan.periksaBagian(l);
      aturan.periksaMenunggu(l);
      l.ciri().kepada().forEach(p -> aturan.peranDikenal(l, p));
    }
    return aturan.kekeliruan;
  }

  private void periksaPemicu() {
    PemicuSop pemicu = sop.pemicu();
    boolean terjadwal =
        antara(pemicu.bulan(), BULAN_TERAKHIR) && antara(pemicu.tanggal(), TANGGAL_TERAKHIR);
    if (pemicu.cara().contains(PemicuSop.Cara.KALENDER) && !terjadwal) {
      keliru("mulai", "sop.definisi.kalenderTanpaTanggal", BULAN_TERAKHIR, TANGGAL_TERAKHIR);
    }
    if (pemicu.cara().contains(PemicuSop.Cara.SURAT) && pemicu.surat() == null) {
      keliru("mulai", "sop.definisi.suratTanpaNama");
    }
  }

  private static boolean antara(Integer nilai, int terakhir) {
    return nilai != null && nilai >= 1 && nilai <= terakhir;
  }

  private void periksaTim(Rancangan rancangan) {
    for (PeranSop p : sop.peran()) {
      if (p.instansi() != null && !p.luar()) {
        keliru("peran " + p.id(), "sop.definisi.instansiTanpaLuar");
      }
      if (p.tim() == null) {
        continue;
      }
      if (rancangan.langkah(p.tim()).isEmpty()) {
        keliru("peran " + p.id(), "sop.definisi.timTidakAda", p.tim());
      }
      sop.langkah().stream()
          .filter(l -> p.id().equals(l.peran()) && l.nomor() <= p.tim())
          .forEach(l -> keliru(l, "sop.definisi.timBelumDibentuk", p.tim()));
    }
  }

  private void periksaTindakan(LangkahSop l) {
    Set<String> terpakai = new HashSet<>();
    terpakai.add(l.jenis());
    l.tambahan().stream()
        .filter(t -> !terpakai.add(t))
        .forEach(t -> keliru(l, "sop.definisi.tindakanGanda", t));
    l.ciri().dokumenTindakan().keySet().stream()
        .filter(t -> !l.memuat(t))
        .forEach(t -> keliru(l, "sop.definisi.bukanTindakan", t));
  }

  private void periksaBagian(LangkahSop l) {
    BagianLangkah bagian = l.ciri().bagian();
    if (bagian == null) {
      return;
    }
    if (bagian.jenis() != null && !jenisDikenal.contains(bagian.jenis())) {
      keliru(l, "sop.definisi.jenisTakDikenal", bagian.jenis());
    }
    if (bagian.cara() == null) {
      keliru(l, "sop.definisi.wajib", "bagian.cara");
    } else if (bagian.cara() == BagianLangkah.Cara.BERJENJANG) {
      boolean adaPenutup = l.tambahan().stream().anyMatch(t -> !t.equals(AturanDefinisi.SPT));
      if (!adaPenutup || bagian.peran() != null) {
        keliru(l, "sop.definisi.berjenjangTanpaPenutup");
      }
    } else if (bagian.peran() == null || l.sebar()) {
      keliru(l, "sop.definisi.serempakTanpaPeran");
    } else {
      peranDikenal(l, bagian.peran());
    }
  }

  private void periksaMenunggu(LangkahSop l) {
    if (l.ciri().menunggu() != null && (l.sebar() || l.nomor() == 1)) {
      keliru(l, "sop.definisi.menungguDiTempatKeliru");
    }
  }

  private void peranDikenal(LangkahSop l, String peran) {
    if (sop.peran().stream().noneMatch(p -> peran.equals(p.id()))) {
      keliru(l, "sop.definisi.peranTakDikenal", peran);
    }
  }

  private void keliru(LangkahSop l, String kunci, Object... argumen) {
    keliru("langkah " + l.nomor(), kunci, argumen);
  }

  private void keliru(String tempat, String kunci, Object... argumen) {
    kekeliruan.add(new Kekeliruan(tempat, Pesan.dari(kunci, argumen)));
  }
}
