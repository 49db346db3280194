package id.runut.sop.control;

import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether every document is there when it is needed: made before it is checked, signed or sent;
 * reopened when it is changed after its approval; and whether every {@code kelengkapan} comes from
 * an earlier step or from outside.
 */
final class AturanDokumen {

  private static final String MENGESAHKAN = "tandatangan";

  private final DefinisiSop sop;
  private final List<Kekeliruan> kekeliruan = new ArrayList<>();
  private final Set<String> tersedia;
  private final Set<String> dibuat = new HashSet<>();
  private final Set<String> disahkan = new HashSet<>();

  private AturanDokumen(DefinisiSop sop) {
    this.sop = sop;
    this.tersedia = sop.luar().stream().map(BahanLuar::nama).collect(Collectors.toSet());
  }

  /** All faults of this sort; steps are taken in the order of their numbers. */
  static List<Kekeliruan> periksa(DefinisiSop sop) {
    AturanDokumen aturan = new AturanDokumen(sop);
    aturan.periksaDaftar();
    for (LangkahSop l : sop.langkah()) {
      l.tindakan().forEach(t -> aturan.periksaTindakan(l, t));
      boolean membuat =
          l.dokumen() != null && l.jenis() != null && LangkahSop.MEMBUAT.contains(l.jenis());
      if (l.ciri().bukaKembali() && !membuat) {
        aturan.keliru(l, "sop.definisi.bukaKembaliTanpaPengesahan");
      }
      l.kelengkapan().stream()
          .filter(k -> !aturan.tersedia.contains(k))
          .forEach(k -> aturan.keliru(l, "sop.definisi.kelengkapanTakDibuat", k));
      aturan.tersedia.addAll(l.keluaran());
    }
    return aturan.kekeliruan;
  }

  private void periksaDaftar() {
    Set<String> kunci = new HashSet<>();
    for (DokumenSop d : sop.dokumen()) {
      if (d.kunci() == null) {
        continue;
      }
      if (!kunci.add(d.kunci())) {
        keliru("dokumen " + d.kunci(), "sop.definisi.dokumenGanda", d.kunci());
      }
      if (sop.langkah().stream().noneMatch(l -> l.semuaDokumen().contains(d.kunci()))) {
        keliru("dokumen " + d.kunci(), "sop.definisi.dokumenTakDipakai", d.kunci());
      }
    }
  }

  private void periksaTindakan(LangkahSop l, String tindakan) {
    for (String kunci : l.semuaDokumenUntuk(tindakan)) {
      if (sop.dokumen().stream().noneMatch(d -> kunci.equals(d.kunci()))) {
        keliru(l, "sop.definisi.dokumenTakTerdaftar", kunci);
      }
      if (LangkahSop.MEMBUAT.contains(tindakan)) {
        periksaPembuatan(l, kunci);
      } else if (!dibuat.contains(kunci)) {
        keliru(l, "sop.definisi.dokumenBelumDibuat", kunci);
      }
      if (tindakan.equals(MENGESAHKAN)) {
        disahkan.add(kunci);
      }
    }
  }

  private void periksaPembuatan(LangkahSop l, String kunci) {
    dibuat.add(kunci);
    boolean sudahDisahkan = disahkan.remove(kunci);
    if (sudahDisahkan && !l.ciri().bukaKembali()) {
      keliru(l, "sop.definisi.dokumenSudahDisahkan", kunci);
    } else if (!sudahDisahkan && l.ciri().bukaKembali() && kunci.equals(l.dokumen())) {
      keliru(l, "sop.definisi.bukaKembaliTanpaPengesahan");
    }
  }

  private void keliru(LangkahSop l, String kunci, Object... argumen) {
    keliru("langkah " + l.nomor(), kunci, argumen);
  }

  private void keliru(String tempat, String kunci, Object... argumen) {
    kekeliruan.add(new Kekeliruan(tempat, Pesan.dari(kunci, argumen)));
  }
}
