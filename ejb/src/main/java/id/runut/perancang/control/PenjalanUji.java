package id.runut.perancang.control;

import id.runut.bagan.control.GambarProses;
import id.runut.organisasi.entity.Jabatan;
import id.runut.perancang.boundary.JawabanUji;
import id.runut.perancang.boundary.JawabanUji.Jawab;
import id.runut.perancang.boundary.KeadaanUji;
import id.runut.perancang.boundary.KeadaanUji.PutusanUji;
import id.runut.perancang.boundary.KeadaanUji.TugasUji;
import id.runut.perancang.boundary.TemuanSop;
import id.runut.perancang.entity.RancanganSop;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.control.KalenderInstansi;
import id.runut.sop.control.KalenderKerja;
import id.runut.sop.control.PenentuPenerima;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tries a draft: from its beginning through the given answers, and always anew. */
@ApplicationScoped
public class PenjalanUji {

  private static final int TERBANYAK = 2000;

  @Inject PengelolaRancangan pengelola;
  @Inject PemeriksaRancangan pemeriksa;
  @Inject PenentuPenerima penentu;
  @Inject KalenderInstansi kalender;
  @Inject Jam jam;

  /**
   * @param mulai when the run is supposed to start; null for now
   * @throws KeadaanTidakSah when the draft could not be published either
   * @throws DataTidakSah when an answer does not fit what was open
   */
  public KeadaanUji jalankan(RancanganSop r, Instant mulai, List<JawabanUji> jawaban) {
    if (jawaban.size() > TERBANYAK) {
      throw new DataTidakSah("perancang.uji.terlaluPanjang", TERBANYAK);
    }
    UUID instansiId = r.getInstansiId();
    DefinisiSop sop = pengelola.definisi(r);
    long halangan =
        pemeriksa.periksa(instansiId, sop).stream().filter(TemuanSop::menghalangi).count();
    if (halangan > 0) {
      throw new KeadaanTidakSah("perancang.uji.masihKeliru", halangan);
    }
    Map<String, List<Jabatan>> pengisi = new HashMap<>();
    KalenderKerja kerja = kalender.kalender(instansiId);
    Instant awal = mulai == null ? jam.sekarang() : mulai;
    AlurUji alur =
        new AlurUji(
            sop,
            p -> pengisi.computeIfAbsent(p.id(), id -> penentu.jabatan(instansiId, p)),
            kerja,
            awal);
    jawaban.forEach(alur::jawab);
    return keadaan(sop, alur, awal, pemegang(instansiId, sop), kerja);
  }

  private Map<String, String> pemegang(UUID instansiId, DefinisiSop sop) {
    return pemeriksa.pemegang(instansiId, sop).values().stream()
        .flatMap(List::stream)
        .filter(p -> p.nama() != null)
        .collect(
            Collectors.toMap(
                PemeriksaRancangan.Pemegang::jabatan,
                PemeriksaRancangan.Pemegang::nama,
                (a, b) -> a));
  }

  private static KeadaanUji keadaan(
      DefinisiSop sop,
      AlurUji alur,
      Instant mulai,
      Map<String, String> pemegang,
      KalenderKerja kalender) {
    Set<Integer> dilalui =
        alur.riwayat().stream()
            .filter(p -> p.jawab() == Jawab.YA)
            .map(PutusanUji::langkah)
            .collect(Collectors.toSet());
    Set<Integer> terbuka =
        alur.terbuka().stream().map(t -> t.langkah().nomor()).collect(Collectors.toSet());
    return new KeadaanUji(
        alur.terbuka().stream().map(t -> tugas(alur, t, pemegang, kalender)).toList(),
        alur.riwayat(),
        alur.tamat(),
        alur.buntu(),
        mulai,
        alur.kini(),
        GambarProses.diuji(sop, dilalui, terbuka));
  }

  private static TugasUji tugas(
      AlurUji alur, AlurUji.Tugas t, Map<String, String> pemegang, KalenderKerja kalender) {
    LangkahSop l = t.langkah();
    String nama = pemegang.get(t.pos().nama());
    return new TugasUji(
        l.nomor(),
        t.utama() || l.ciri().bagian().judul() == null ? l.judul() : l.ciri().bagian().judul(),
        nama == null ? t.pos().nama() : t.pos().nama() + " (" + nama + ")",
        t.calonLain(),
        t.utama() ? l.tindakan() : List.of(l.ciri().bagian().jenis()),
        t.utama(),
        t.menunggu() ? l.ciri().menunggu() : null,
        t.sejak(),
        kalender.tenggat(t.sejak(), l.waktu()),
        alur.bolehYa(t),
        t.utama() && !t.menunggu() ? l.kembaliKe() : null);
  }
}
