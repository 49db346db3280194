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
import java.util.List;

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
   * @param pelaku who caused it
   * @param alasanKembali reason of the return that opens the step again; otherwise null
   * @return the opened tasks, in the order of the posts
   */
  List<Tugas> buka(
      Proses proses,
      LangkahSop langkah,
      List<Jabatan> jabatan,
      Pelaku pelaku,
      String alasanKembali,
      Instant kini) {
    int putaran = tugas.putaranTerakhir(proses.getId(), langkah.nomor()) + 1;
    List<Tugas> terbuka = new ArrayList<>();
    for (Jabatan j : jabatan) {
      Tugas t =
          new Tugas(
              proses,
              new Tugas.Tempat(
                  langkah.nomor(), putaran, langkah.jenis(), j.getId(), j.getUnit().getId()),
              langkah.nomor() == 1 ? null : penjaga.namaSingkat(pelaku),
              alasanKembali,
              kini,
              kalender.kalender(j.getInstansi().getId()).tenggat(kini, langkah.waktuBaku()));
      tugas.simpan(t);
      terbuka.add(t);
    }
    for (Tugas t : terbuka) {
      KonteksTugas konteks = penjaga.konteks(t, pelaku);
      pengabar.dibuka(konteks, alasanKembali);
      penanganan.dibuka(konteks);
    }
    return terbuka;
  }
}
