package id.runut.sop.control;

import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.entity.Tugas;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells posts what happens to their tasks. Each event has a name, so that it is told once. */
@ApplicationScoped
public class PengabarTugas {

  @Inject NotifikasiService notifikasi;

  void dibuka(KonteksTugas konteks, String alasanKembali) {
    Pesan pesan =
        alasanKembali == null
            ? Pesan.dari("notifikasi.tugasBaru", konteks.langkah().judul(), konteks.judulProses())
            : Pesan.dari(
                "notifikasi.tugasKembali",
                konteks.langkah().judul(),
                konteks.judulProses(),
                alasanKembali);
    notifikasi.beritahu(
        "tugas:" + konteks.tugasId() + ":buka",
        List.of(konteks.jabatanId()),
        pesan,
        "/tugas/" + konteks.tugasId());
  }

  /** Tells those who had already decided that it has been undone, and why. */
  void dikembalikan(KonteksTugas konteks, Collection<UUID> jabatan, String alasan) {
    notifikasi.beritahu(
        "tugas:" + konteks.tugasId() + ":kembali",
        jabatan,
        Pesan.dari(
            "notifikasi.dikembalikan",
            konteks.pelaku().getNamaJabatan(),
            konteks.langkah().judul(),
            konteks.judulProses(),
            alasan),
        "/proses/" + konteks.prosesId());
  }

  void lewat(Tugas tugas, String judulLangkah) {
    notifikasi.beritahu(
        "tugas:" + tugas.getId() + ":lewat",
        List.of(tugas.getJabatanId()),
        Pesan.dari(
            "notifikasi.tugasLewat",
            judulLangkah,
            tugas.getProses().getJudul(),
            tugas.getTenggat()),
        "/tugas/" + tugas.getId());
  }
}
