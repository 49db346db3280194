package id.runut.sop.control;

import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.organisasi.boundary.Keberadaan;
import id.runut.organisasi.control.PembacaKeberadaan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.entity.Tugas;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells posts what happens to their tasks. Each event has a name, so that it is told once. */
@ApplicationScoped
public class PengabarTugas {

  @Inject NotifikasiService notifikasi;
  @Inject PembacaKeberadaan keberadaan;

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

  /** Tells the sender whom he will not find where he has sent something. */
  void keberadaan(List<Tugas> dibuka, LangkahSop langkah, Pelaku pengirim) {
    if (pengirim.getJabatanId() == null) {
      return;
    }
    Map<UUID, UUID> tugas =
        dibuka.stream()
            .filter(t -> !t.getJabatanId().equals(pengirim.getJabatanId()))
            .collect(Collectors.toMap(Tugas::getJabatanId, Tugas::getId, (a, b) -> a));
    for (Keberadaan k : keberadaan.baca(tugas.keySet())) {
      notifikasi.beritahu(
          "tugas:" + tugas.get(k.jabatanId()) + ":keberadaan",
          List.of(pengirim.getJabatanId()),
          pesan(k, langkah.judul()),
          null);
    }
  }

  private static Pesan pesan(Keberadaan k, String judul) {
    if (k.pengganti() != null) {
      return Pesan.dari(
          "notifikasi.tujuanDiganti",
          judul,
          k.jabatan(),
          k.pengganti(),
          Penanggalan.tanggal(k.sampai()));
    }
    return k.pejabat() == null
        ? Pesan.dari("notifikasi.tujuanKosong", judul, k.jabatan())
        : Pesan.dari(
            "notifikasi.tujuanBerhalangan." + k.sebab().name().toLowerCase(Locale.ROOT),
            judul,
            k.jabatan(),
            k.pejabat(),
            Penanggalan.tanggal(k.sampai()));
  }

  /** Reminds the holder while there is still time. */
  void menjelang(Tugas tugas, String judulLangkah) {
    notifikasi.beritahu(
        "tugas:" + tugas.getId() + ":menjelang",
        List.of(tugas.getJabatanId()),
        Pesan.dari(
            "notifikasi.tugasMenjelang",
            judulLangkah,
            tugas.getProses().getJudul(),
            tugas.getTenggat()),
        "/tugas/" + tugas.getId());
  }

  /** Tells a superior with whom something stays too long. */
  void eskalasi(Tugas tugas, String judulLangkah, Jabatan pemegang, UUID atasan) {
    notifikasi.beritahu(
        "tugas:" + tugas.getId() + ":eskalasi",
        List.of(atasan),
        Pesan.dari(
            "notifikasi.tugasEskalasi",
            judulLangkah,
            tugas.getProses().getJudul(),
            tugas.getTenggat(),
            pemegang.getNamaSingkat()),
        "/proses/" + tugas.getProses().getId());
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
