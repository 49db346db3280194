package id.runut.sop.control;

import id.runut.audit.boundary.AuditService;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.WaktuBaku;
import id.runut.sop.control.AturanPeralihan.Peralihan;
import id.runut.sop.entity.JenisPeristiwa;
import id.runut.sop.entity.PeristiwaProses;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Closes tasks and processes. State, history and audit row are written here and nowhere else, in
 * one transaction, so that none can be without the others (invariants I2 and I3).
 */
@ApplicationScoped
public class PencatatPutusan {

  private static final String OBJEK_TUGAS = "tugas";
  private static final String OBJEK_PROSES = "proses";

  @Inject TugasRepository tugas;
  @Inject ProsesRepository proses;
  @Inject AuditService audit;
  @Inject KalenderInstansi kalender;
  @Inject Jam jam;

  /** Starts a process. */
  Proses mulai(VersiSop versi, String judul, Periode periode, int urutan, Pelaku pelaku) {
    Proses p =
        new Proses(versi, judul, periode.tahun(), periode.triwulan(), urutan, jam.sekarang());
    proses.simpan(p);
    proses.simpan(new PeristiwaProses(p, JenisPeristiwa.MULAI, pelaku, p.getDimulai()));
    catat(p, JenisPeristiwa.MULAI, OBJEK_PROSES, p.getId(), pelaku, Map.of("judul", judul));
    return p;
  }

  /** Closes a task with "Ya". */
  Tugas selesai(KonteksTugas konteks, Map<String, ?> rincian) {
    Tugas t = terambil(konteks);
    Instant kini = jam.sekarang();
    t.selesaikan(konteks.pelaku(), kini);
    proses.simpan(peristiwa(t, JenisPeristiwa.SELESAI, konteks, kini));
    catat(t, JenisPeristiwa.SELESAI, konteks.pelaku(), rincian);
    return t;
  }

  /** Closes a task with "Tidak". */
  Tugas kembali(KonteksTugas konteks, List<String> kategori, String alasan) {
    Tugas t = terambil(konteks);
    Instant kini = jam.sekarang();
    String pilihan = kategori.isEmpty() ? null : String.join(", ", kategori);
    t.kembalikan(konteks.pelaku(), kini);
    proses.simpan(peristiwa(t, JenisPeristiwa.KEMBALI, konteks, kini).karena(alasan, pilihan));
    Map<String, Object> rincian = new HashMap<>();
    rincian.put("alasan", alasan);
    rincian.put("kategori", pilihan);
    catat(t, JenisPeristiwa.KEMBALI, konteks.pelaku(), rincian);
    return t;
  }

  /**
   * Closes, undecided, the tasks that a return goes past.
   *
   * @param cabang only those of this branch; null for all
   */
  void batalkanYangTerbuka(KonteksTugas konteks, UUID cabang) {
    List<Tugas> terlewati =
        tugas.kunciTerbuka(konteks.prosesId()).stream()
            .filter(t -> cabang == null || cabang.equals(t.getCabang()))
            .toList();
    for (Tugas t : terlewati) {
      Instant kini = jam.sekarang();
      t.batalkan(konteks.pelaku(), kini);
      proses.simpan(peristiwa(t, JenisPeristiwa.BATAL, konteks, kini));
      catat(t, JenisPeristiwa.BATAL, konteks.pelaku(), Map.of());
    }
  }

  /** Closes, undecided, a locked task of a process that is cancelled. */
  void batal(Tugas t, LangkahSop langkah, Pelaku pelaku) {
    Instant kini = jam.sekarang();
    t.batalkan(pelaku, kini);
    proses.simpan(peristiwa(t, JenisPeristiwa.BATAL, langkah, pelaku, kini));
    catat(t, JenisPeristiwa.BATAL, pelaku, Map.of());
  }

  /** Records that a process was cancelled. */
  void henti(Proses p, String alasan, Pelaku pelaku) {
    Instant kini = jam.sekarang();
    p.hentikan(kini);
    proses.simpan(new PeristiwaProses(p, JenisPeristiwa.HENTI, pelaku, kini).karena(alasan, null));
    catat(p, JenisPeristiwa.HENTI, OBJEK_PROSES, p.getId(), pelaku, Map.of("alasan", alasan));
  }

  /** The move after a task of a fan-out, counted under the process's lock. */
  Peralihan sesudahSelesai(DefinisiSop definisi, LangkahSop langkah, Tugas t) {
    if (!langkah.sebar()) {
      return AturanPeralihan.sesudahSelesai(definisi, langkah, 0, 0);
    }
    proses.kunci(t.getProses());
    return AturanPeralihan.sesudahSelesai(
        definisi, langkah, tugas.saudaraTerbuka(t), tugas.terbukaLain(t));
  }

  /** Records the end of a process. */
  void tamat(Proses p, Pelaku pelaku) {
    Instant kini = jam.sekarang();
    p.tamatkan(kini);
    proses.simpan(new PeristiwaProses(p, JenisPeristiwa.TAMAT, pelaku, kini));
    catat(p, JenisPeristiwa.TAMAT, OBJEK_PROSES, p.getId(), pelaku, Map.of());
  }

  private Tugas terambil(KonteksTugas konteks) {
    Tugas t = tugas.terambil(konteks.tugasId());
    PenjagaTugas.terbuka(t).tegakkan();
    return t;
  }

  private PeristiwaProses peristiwa(
      Tugas t, JenisPeristiwa jenis, KonteksTugas konteks, Instant kini) {
    return peristiwa(t, jenis, konteks.langkah(), konteks.pelaku(), kini);
  }

  private PeristiwaProses peristiwa(
      Tugas t, JenisPeristiwa jenis, LangkahSop langkah, Pelaku pelaku, Instant kini) {
    KalenderKerja kerja = kalender.kalenderJabatan(t.getJabatanId());
    WaktuBaku baku = langkah.waktu();
    // What is decided without having been opened, such as one of a stack, has only waited.
    Instant dilihat = t.getDilihat() == null ? kini : t.getDilihat();
    return new PeristiwaProses(
            t, jenis, pelaku, kini, kerja.menitAntara(t.getDibuka(), kini), langkah.waktuBaku())
        .dalamHari(baku == null ? null : baku.dalamHari())
        .diukur(
            kerja.menitAntara(t.getDibuka(), dilihat),
            kerja.batas().menitTunggu(),
            kerja.menitStandar(dilihat, baku));
  }

  private void catat(Tugas t, JenisPeristiwa jenis, Pelaku pelaku, Map<String, ?> rincian) {
    Map<String, Object> lengkap = new HashMap<>(rincian);
    lengkap.put("langkah", t.getLangkah());
    lengkap.put("putaran", t.getPutaran());
    catat(t.getProses(), jenis, OBJEK_TUGAS, t.getId(), pelaku, lengkap);
  }

  private void catat(
      Proses p,
      JenisPeristiwa jenis,
      String objek,
      UUID objekId,
      Pelaku pelaku,
      Map<String, ?> rincian) {
    audit.catat("proses:" + p.getId(), jenis.kode(), objek, objekId, pelaku, rincian);
  }
}
