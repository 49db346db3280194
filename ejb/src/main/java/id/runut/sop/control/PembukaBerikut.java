package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.entity.Penantian;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.Tugas;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Opens a step with all that it opens with: its own tasks and parts, or the wait for an event. */
@ApplicationScoped
public class PembukaBerikut {

  @Inject PembukaLangkah pembuka;
  @Inject PenentuPenerima penentu;
  @Inject PencatatPerluasan pencatat;
  @Inject PerluasanRepository perluasan;

  /**
   * Opens a step, or lets it wait when its outside event has not happened yet. An event happens
   * once: a return does not wait for it again.
   *
   * @param alasanKembali reason of the return that opens the step again; otherwise null
   */
  HasilLangkah buka(
      Proses proses,
      LangkahSop langkah,
      List<Penerima> penerima,
      Pelaku pelaku,
      String alasanKembali,
      Instant kini) {
    String peristiwa = langkah.ciri().menunggu();
    if (peristiwa != null && perluasan.penantian(proses.getId(), langkah.nomor()).isEmpty()) {
      Penantian penantian =
          new Penantian(
              proses.getId(), langkah.nomor(), penerima.get(0).jabatan().getId(), peristiwa, kini);
      pencatat.tunggu(proses, penantian, pelaku);
      return HasilLangkah.menunggu(peristiwa);
    }
    bukaTugas(proses, langkah, penerima, pelaku, alasanKembali, kini);
    return new HasilLangkah(
        penerima.stream().map(p -> p.jabatan().getNamaSingkat()).toList(), langkah.nomor(), false);
  }

  /** Opens a step's own tasks and what it lets others do at the same time. */
  List<Tugas> bukaTugas(
      Proses proses,
      LangkahSop langkah,
      List<Penerima> penerima,
      Pelaku pelaku,
      String alasanKembali,
      Instant kini) {
    List<Tugas> terbuka = pembuka.buka(proses, langkah, penerima, pelaku, alasanKembali, kini);
    if (AturanTindakan.serempak(langkah)) {
      List<Jabatan> lain =
          penentu.jabatan(proses.getId(), proses.getInstansiId(), langkah.ciri().bagian().peran());
      terbuka.forEach(t -> pembuka.bukaBagian(t, langkah, lain, pelaku, kini));
    }
    return terbuka;
  }
}
