package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input over REST: status, a sentence that helps, a row in the log, and nothing broken. */
@ExtendWith(TataPanggung.class)
class MasukanBurukRestIT {

  private static final int BITA_TERBANYAK = 10 * 1024 * 1024;
  private static final String ASING = UUID.randomUUID().toString();

  @Test
  void berkasTerlaluBesarDitolakSebelumDibaca(Panggung panggung) throws SQLException {
    // A number of its own: the other test of large files leaves rows in the log too.
    String asing = UUID.randomUUID().toString();
    String jalur = "/tugas/" + asing + "/unggahan";
    byte[] besar = new byte[BITA_TERBANYAK + 100 * 1024];
    Jawaban jawaban =
        panggung.rest(Akun.KABID_KOPERASI).unggah(jalur, "besar.xlsx", besar, Map.of());
    masalah(jawaban, 413);
    assertEquals(1, tercatat(panggung, "rincian like 'sebab=rest.413.isi%" + asing + "%'"));
  }

  @Test
  void berkasBesarTanpaPanjangPunDitolak(Panggung panggung) {
    byte[] besar = new byte[BITA_TERBANYAK + 100 * 1024];
    masalah(
        panggung.rest(Akun.KABID_KOPERASI).alirkan("/tugas/" + ASING + "/unggahan", besar), 413);
  }

  @Test
  void akunTanpaJabatanDitolakDiManaPun(Panggung panggung) {
    Rest tanpa = panggung.rest(Akun.TANPA_JABATAN);
    for (String jalur : List.of("/meja", "/proses", "/sop", "/agenda/keluar")) {
      masalah(tanpa.ambil(jalur), 403);
    }
    for (String jalur : List.of("/proses/%s", "/proses/%s/dokumen", "/naskah/%s", "/tugas/%s")) {
      masalah(tanpa.ambil(String.format(jalur, ASING)), 403);
    }
    masalah(tanpa.kirim("/tugas/" + ASING + "/kirim"), 403);
  }

  @Test
  void nomorYangTidakDikenalDitolakDanTercatat(Panggung panggung) throws SQLException {
    String asing = UUID.randomUUID().toString();
    masalah(panggung.rest(Akun.KEPALA_DINAS).ambil("/naskah/" + asing), 404);
    masalah(
        panggung
            .rest(Akun.KEPALA_DINAS)
            .kirim("/tugas/" + asing + "/paraf", Map.of("sidikVersi", "0".repeat(64))),
        404);
    assertEquals(2, tercatat(panggung, "objek_id = '" + asing + "'"));
  }

  @Test
  void tanpaPeranDitolakDanTercatat(Panggung panggung) throws SQLException {
    String jalur = "/pegawai/" + UUID.randomUUID() + "/cabut-sertifikat";
    masalah(panggung.rest(Akun.KABID_KOPERASI).kirim(jalur, Map.of("alasan", "Tidak berhak")), 403);
    assertEquals(
        1, tercatat(panggung, "rincian like 'sebab=kesalahan.tidakBerwenang%" + jalur + "%'"));
  }

  @Test
  void yangTidakDapatDibacaDitolak(Panggung panggung) {
    Rest kepala = panggung.rest(Akun.KEPALA_DINAS);
    masalah(kepala.ambil("/naskah/bukan-nomor"), 404);
    masalah(kepala.kirim("/proses", List.of("bukan", "perintah")), 400);
    masalah(kepala.kirim("/tidak-ada", Map.of()), 404);
  }

  private static void masalah(Jawaban jawaban, int kode) {
    JsonNode isi = jawaban.harus(kode).json();
    assertEquals(kode, isi.get("status").asInt());
    assertFalse(isi.get("detail").asText().isBlank());
    assertFalse(isi.toString().contains("Exception"), isi::toString);
  }

  private static int tercatat(Panggung panggung, String syarat) throws SQLException {
    Invarian.harusUtuh(panggung);
    try (Connection sambungan = panggung.basisData();
        var pernyataan = sambungan.createStatement();
        var baris =
            pernyataan.executeQuery(
                "select count(*) from jejak_audit where tindakan = 'ditolak' and " + syarat)) {
      baris.next();
      return baris.getInt(1);
    }
  }
}
