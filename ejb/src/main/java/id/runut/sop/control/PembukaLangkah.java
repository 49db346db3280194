package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a step: one task per post, with its deadline, its notice, and its capability's own part.
 */
@ApplicationScoped
public class PembukaLangkah {

  @Inject TugasRepository tugas;
  @Inject KalenderInstansi kalender;
  @Inject PengabarTugas pengabar;
  @Inject PenangananTerdaftar penanganan;
  @Inject PenjagaTugas penjaga;

  /**
   * Opens a step's own tasks.
   *
   * @param pelaku who caused it
   * @param alasanKembali reason of the return that opens the step again; otherwise null
   * @return the opened tasks, in the order of the posts
   */
  List<Tugas> buka(
      Proses proses,
      LangkahSop langkah,
      List<Penerima> penerima,
      Pelaku pelaku,
      String alasanKembali,
      Instant kini) {
    List<Tugas> terbuka = new ArrayList<>();
    Map<Optional<UUID>, Integer> putaran = new HashMap<>();
    for (Penerima p : penerima) {
      int ke =
          putaran.computeIfAbsent(
              Optional.ofNullable(p.cabang()),
              c -> tugas.putaranTerakhir(proses.getId(), langkah.nomor(), c.orElse(null)) + 1);
      terbuka.add(
          simpan(
              proses,
              new Tugas.Tempat(
                  langkah.nomor(),
                  ke,
                  langkah.jenis(),
                  p.jabatan().getId(),
                  p.jabatan().getUnit().getId(),
                  p.cabang(),
                  true),
              langkah.nomor() == 1 ? null : penjaga.namaSingkat(pelaku),
              alasanKembali,
              kini,
              p.jabatan(),
              langkah));
    }
    terbuka.forEach(t -> umumkan(t, langkah.tindakan(), pelaku));
    pengabar.keberadaan(terbuka, langkah, pelaku);
    return terbuka;
  }

  /**
   * Opens tasks of others inside a step.
   *
   * @param induk the step's own task
   */
  void bukaBagian(
      Tugas induk, LangkahSop langkah, List<Jabatan> jabatan, Pelaku pelaku, Instant kini) {
    String jenis = langkah.ciri().bagian().jenis();
    List<Tugas> terbuka = new ArrayList<>();
    for (Jabatan j : jabatan) {
      Tugas t =
          simpan(
              induk.getProses(),
              new Tugas.Tempat(
                  langkah.nomor(),
                  induk.getPutaran(),
                  jenis,
                  j.getId(),
                  j.getUnit().getId(),
                  induk.getCabang(),
                  false),
              penjaga.namaSingkat(pelaku),
              induk.getAlasanKembali(),
              kini,
              j,
              langkah);
      umumkan(t, List.of(jenis), pelaku);
      terbuka.add(t);
    }
    pengabar.keberadaan(terbuka, langkah, pelaku);
  }

  private Tugas simpan(
      Proses proses,
      Tugas.Tempat tempat,
      String dari,
      String alasanKembali,
      Instant kini,
      Jabatan jabatan,
      LangkahSop langkah) {
    KalenderKerja kerja = kalender.kalender(jabatan.getInstansi().getId());
    Instant tenggat = kerja.tenggat(kini, langkah.waktu());
    Tugas t =
        new Tugas(proses, tempat, dari, alasanKembali, kini, tenggat)
            .rencanakanPeringatan(kerja.ingatkanPada(kini, tenggat), kerja.eskalasiPada(tenggat));
    tugas.simpan(t);
    return t;
  }

  private void umumkan(Tugas t, List<String> tindakan, Pelaku pelaku) {
    KonteksTugas konteks = penjaga.konteks(t, pelaku);
    pengabar.dibuka(konteks, t.getAlasanKembali());
    tindakan.stream()
        .filter(satu -> !satu.equals(AturanDefinisi.SPT))
        .forEach(satu -> penanganan.dibuka(konteks.untuk(satu)));
  }
}
