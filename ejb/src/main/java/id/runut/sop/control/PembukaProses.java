package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Periode;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Opens a process and its first step, whoever or whatever starts it. */
@ApplicationScoped
public class PembukaProses {

  @Inject KatalogSop katalog;
  @Inject PenentuPenerima penentu;
  @Inject PembukaBerikut pembuka;
  @Inject PencatatPutusan pencatat;

  /**
   * Starts a process and opens its step 1.
   *
   * @param urutan 1 unless the SOP runs on demand
   * @param jabatanId post of whoever starts it, which gets the step where it is its own; null for
   *     the calendar
   * @throws KeadaanTidakSah when nobody fills the role of step 1; nothing is written then
   */
  Tugas mulai(VersiSop versi, Periode periode, int urutan, UUID jabatanId, Pelaku pelaku) {
    DefinisiSop definisi = katalog.definisi(versi);
    List<Penerima> penerima = Penerima.baru(pertama(versi, definisi, jabatanId), false);
    // The title is data of the process, frozen as it was named, not a sentence of the portal.
    String judul =
        definisi.nama() + " " + periode.sebutan() + (urutan > 1 ? " (" + urutan + ")" : "");
    Proses proses = pencatat.mulai(versi, judul, periode, urutan, pelaku);
    return pembuka
        .bukaTugas(proses, definisi.langkah(1), penerima, pelaku, null, proses.getDimulai())
        .get(0);
  }

  private List<Jabatan> pertama(VersiSop versi, DefinisiSop definisi, UUID jabatanId) {
    PeranSop peran = definisi.peran(definisi.langkah(1).peran());
    List<Jabatan> semua = penentu.jabatan(versi.getSop().getInstansiId(), peran);
    if (semua.isEmpty()) {
      throw new KeadaanTidakSah("kesalahan.peranTanpaJabatan", peran.label());
    }
    List<Jabatan> sendiri = semua.stream().filter(j -> j.getId().equals(jabatanId)).toList();
    return sendiri.isEmpty() ? List.of(semua.get(0)) : sendiri;
  }
}
