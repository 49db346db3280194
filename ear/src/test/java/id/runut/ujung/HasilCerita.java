package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/** What a process that has ended leaves behind, as the head of the agency gets at it. */
final class HasilCerita {

  private static final int SURAT_BERTANDA_TANGAN = 3;
  private static final int SURAT_TUGAS = 3;

  private final Panggung panggung;
  private final Rest kepala;
  private final String proses;

  private HasilCerita(Panggung panggung, String proses) {
    this.panggung = panggung;
    this.kepala = panggung.rest(Akun.KEPALA_DINAS);
    this.proses = proses;
  }

  /**
   * @param judul part of the process's title
   */
  static HasilCerita dari(Panggung panggung, String judul) {
    Rest kepala = panggung.rest(Akun.KEPALA_DINAS);
    for (JsonNode baris : kepala.ambil("/proses?jumlah=50").harus(200).json().get("isi")) {
      if (baris.get("judul").asText().contains(judul)) {
        assertEquals("SELESAI", baris.get("status").asText());
        return new HasilCerita(panggung, baris.get("id").asText());
      }
    }
    throw new AssertionError("no process " + judul);
  }

  String proses() {
    return proses;
  }

  /** The code under the QR code of the first letter. */
  String kodeSuratPertama() {
    return kode(naskah().get(0));
  }

  /** Keeps every paper of the process beside the screenshots. */
  void simpanDokumen() {
    JsonNode dokumen = kepala.ambil("/proses/" + proses + "/dokumen").harus(200).json();
    assertTrue(dokumen.size() >= SURAT_BERTANDA_TANGAN + SURAT_TUGAS, dokumen::toString);
    for (JsonNode d : dokumen) {
      String berkas = d.get("berkasId").asText();
      byte[] isi = kepala.ambil("/proses/" + proses + "/dokumen/" + berkas).harus(200).isi();
      String nama = (d.path("judul").asText() + "-" + berkas.substring(24));
      Berkas.tulis(bukti(nama, isi), isi);
    }
  }

  private Path bukti(String nama, byte[] isi) {
    boolean pdf = new String(isi, 0, 4).equals("%PDF");
    return panggung
        .bukti()
        .resolve(nama.replaceAll("[^A-Za-z0-9-]+", "-") + (pdf ? ".pdf" : ".xlsx"));
  }

  /** All signed letters stand up to somebody outside. */
  void periksaSurat() {
    PemeriksaSurat pemeriksa = new PemeriksaSurat(panggung);
    JsonNode naskah = naskah();
    assertEquals(SURAT_BERTANDA_TANGAN, naskah.size(), naskah::toString);
    for (JsonNode n : naskah) {
      pemeriksa.periksa(kode(n), pdf(n));
    }
  }

  /** Every percentage is the one that was worked out by hand, wherever it stands. */
  void periksaCapaian() {
    Peramban peramban = panggung.masuk(Akun.KEPALA_DINAS);
    PemeriksaCapaian pemeriksa = new PemeriksaCapaian(peramban);
    pemeriksa.perUnit(proses);
    pemeriksa.rekapitulasi(proses);
    PemeriksaCapaian.bukuKerja(
        Berkas.baca(
            peramban.unduh(
                () -> peramban.halaman().locator("main a[href*='/unduh/rekapitulasi/']").click())));
    for (JsonNode n : naskah()) {
      if (n.get("jenis").asText().equals("REKAPITULASI")) {
        PemeriksaCapaian.surat(pdf(n));
      }
    }
  }

  private JsonNode naskah() {
    return kepala.ambil("/proses/" + proses + "/naskah").harus(200).json();
  }

  private byte[] pdf(JsonNode naskah) {
    return kepala.ambil("/naskah/" + naskah.get("id").asText() + "/pdf").harus(200).isi();
  }

  private String kode(JsonNode naskah) {
    return kepala
        .ambil("/naskah/" + naskah.get("id").asText())
        .harus(200)
        .json()
        .get("kode")
        .asText()
        .replace("-", "");
  }
}
