package id.runut.ujung;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The acts of the SOP as a script does them: with the demo users' tokens, nothing but REST. */
final class Skrip {

  static final String FRASA_SANDI = "kopi susu pagi hari di Palu";

  private final Panggung panggung;
  private String proses;

  Skrip(Panggung panggung) {
    this.panggung = panggung;
  }

  Rest rest(Akun akun) {
    return panggung.rest(akun);
  }

  /** Starts the first SOP for a period; id of the process, which all later acts are about. */
  String mulai(int tahun, int triwulan) {
    JsonNode pertama =
        rest(Akun.KEPALA_DINAS)
            .kirim(
                "/proses",
                Map.of(
                    "kodeSop",
                    "sulteng-dkukm-pengumpulan-data",
                    "periode",
                    Map.of("tahun", tahun, "triwulan", triwulan)))
            .harus(201)
            .json();
    proses =
        rest(Akun.KEPALA_DINAS)
            .ambil("/tugas/" + pertama.get("tugasId").asText())
            .harus(200)
            .json()
            .at("/ringkasan/prosesId")
            .asText();
    return proses;
  }

  /** The open task of a step on somebody's desk, whatever else waits there. */
  String tugas(Akun akun, int langkah) {
    for (JsonNode baris : rest(akun).ambil("/meja?jumlah=50").harus(200).json().get("isi")) {
      if (baris.get("langkah").asInt() == langkah
          && baris.get("prosesId").asText().equals(proses)) {
        return baris.get("id").asText();
      }
    }
    throw new AssertionError("step " + langkah + " does not wait for " + akun.nama());
  }

  /** Gives an order; where somebody is to be chosen, the first. */
  String perintah(Akun akun, int langkah) {
    String tugas = tugas(akun, langkah);
    rest(akun).kirim("/tugas/" + tugas + "/disposisi", disposisi(akun, tugas)).harus(200);
    return tugas;
  }

  /** Hands the letter in as the template drafted it. */
  void ajukan(Akun akun, int langkah) {
    String tugas = tugas(akun, langkah);
    JsonNode konsep = rest(akun).ambil("/tugas/" + tugas + "/naskah").harus(200).json();
    rest(akun)
        .kirim(
            "/tugas/" + tugas + "/naskah/ajukan",
            Map.of("konsep", konsep.get("konsep"), "versi", konsep.get("versi")))
        .harus(200);
  }

  /** Initials the version that is current. */
  String paraf(Akun akun, int langkah) {
    String tugas = tugas(akun, langkah);
    rest(akun)
        .kirim("/tugas/" + tugas + "/paraf", Map.of("sidikVersi", sidik(akun, tugas)))
        .harus(200);
    return tugas;
  }

  void kembalikan(Akun akun, int langkah, String alasan) {
    rest(akun)
        .kirim(
            "/tugas/" + tugas(akun, langkah) + "/kembalikan",
            Map.of("kategori", List.of("Isi"), "alasan", alasan))
        .harus(200);
  }

  /** Signs and orders; the answer has number and code. */
  JsonNode tandaTangani(int langkah) {
    Akun kepala = Akun.KEPALA_DINAS;
    String tugas = tugas(kepala, langkah);
    return rest(kepala)
        .kirim(
            "/tugas/" + tugas + "/tandatangan",
            Map.of(
                "frasaSandi",
                FRASA_SANDI,
                "sidikVersi",
                sidik(kepala, tugas),
                "disposisi",
                disposisi(kepala, tugas)))
        .harus(200)
        .json();
  }

  /** Sends the document of a step to everybody it is meant for. */
  void kirim(Akun akun, int langkah) {
    rest(akun).kirim("/tugas/" + tugas(akun, langkah) + "/kirim").harus(200);
  }

  /** Confirms everything that was sent to somebody and is not confirmed yet. */
  void terima(Akun akun) {
    for (JsonNode baris : rest(akun).ambil("/distribusi").harus(200).json().get("isi")) {
      if (baris.get("diterima") == null || baris.get("diterima").isNull()) {
        rest(akun).kirim("/distribusi/" + baris.get("id").asText() + "/terima");
      }
    }
  }

  byte[] lembarKerja(Akun akun, String tugas) {
    return rest(akun).ambil("/tugas/" + tugas + "/lembar-kerja").harus(200).isi();
  }

  Jawaban unggah(Akun akun, String tugas, byte[] isi) {
    return rest(akun)
        .unggah("/tugas/" + tugas + "/unggahan", "capaian-" + akun.nama() + ".xlsx", isi, Map.of());
  }

  /** From the first order to the units' desks (steps 1 to 10). */
  void sampaiUkur() {
    perintah(Akun.KEPALA_DINAS, 1);
    perintah(Akun.SEKRETARIS, 2);
    perintah(Akun.KASUBBAG_PROGRAM, 3);
    ajukan(Akun.FUNGSIONAL_SATU, 4);
    paraf(Akun.KASUBBAG_PROGRAM, 5);
    paraf(Akun.SEKRETARIS, 6);
    // Refused where the certificate is there already.
    rest(Akun.KEPALA_DINAS).kirim("/sertifikat", Map.of("frasaSandi", FRASA_SANDI));
    tandaTangani(7);
    perintah(Akun.SEKRETARIS, 8);
    perintah(Akun.KASUBBAG_PROGRAM, 9);
    kirim(Akun.FUNGSIONAL_SATU, 10);
  }

  /** Receives, fills in, uploads, adds the evidence that is due, hands in. */
  void ukur(Akun akun, int langkah) {
    terima(akun);
    String tugas = tugas(akun, langkah);
    unggah(akun, tugas, LembarIsian.benar(lembarKerja(akun, tugas))).harus(201);
    for (JsonNode baris :
        rest(akun).ambil("/tugas/" + tugas + "/capaian").harus(200).json().get("baris")) {
      if (baris.path("buktiWajib").asBoolean()) {
        rest(akun)
            .unggah(
                "/tugas/" + tugas + "/bukti?indikator=" + baris.get("indikatorId").asText(),
                "bukti.png",
                Bukti.gambar(),
                Map.of())
            .harus(201);
      }
    }
    rest(akun).kirim("/tugas/" + tugas + "/kirim-capaian").harus(200);
  }

  private String sidik(Akun akun, String tugas) {
    return rest(akun)
        .ambil("/tugas/" + tugas + "/naskah/rincian")
        .harus(200)
        .json()
        .at("/versi/sidik")
        .asText();
  }

  private Map<String, Object> disposisi(Akun akun, String tugas) {
    JsonNode pilihan = rest(akun).ambil("/tugas/" + tugas).harus(200).json().get("pilihanPenerima");
    Map<String, Object> isi =
        new java.util.HashMap<>(
            Map.of(
                "instruksi",
                List.of("Tindak lanjuti sesuai ketentuan"),
                "catatan",
                "Mohon diselesaikan tepat waktu.",
                "sifat",
                "SEGERA"));
    if (!pilihan.isEmpty()) {
      isi.put("penerima", pilihan.get(0).get("jabatanId").asText());
    }
    return isi;
  }
}
