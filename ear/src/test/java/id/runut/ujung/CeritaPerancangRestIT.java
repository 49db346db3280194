package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The designer by script: a draft that is changed, changed back, and thrown away. */
@ExtendWith(TataPanggung.class)
class CeritaPerancangRestIT {

  private static final String SOP = "sulteng-dkukm-rencana-aksi";

  @Test
  void rancanganDiubahDiurungkanDanDibuang(Panggung panggung) {
    Rest admin = panggung.rest(Akun.ADMIN);
    String alamat =
        admin
            .kirim("/rancangan", Map.of("salin", SOP))
            .harus(201)
            .kepala()
            .firstValue("Location")
            .orElseThrow();
    String rancangan = "/rancangan/" + alamat.substring(alamat.lastIndexOf('/') + 1);
    JsonNode semula = admin.ambil(rancangan).harus(200).json();
    String kolom = semula.at("/definisi/peran/1/id").asText();
    assertTrue(semula.path("urungan").isMissingNode() || semula.path("urungan").isNull());
    assertEquals(409, admin.kirim(rancangan + "/urungkan?versi=" + versi(semula)).kode());

    Map<String, Object> naik = perintah(semula, "NAIK", kolom);
    admin.kirim(rancangan + "/daftar", naik).harus(200);
    assertEquals(409, admin.kirim(rancangan + "/daftar", naik).kode());
    JsonNode diubah = admin.ambil(rancangan).harus(200).json();
    assertEquals(kolom, diubah.at("/definisi/peran/0/id").asText());
    assertTrue(
        diubah.get("urungan").toString().contains("urutan"), diubah.get("urungan")::toString);
    assertEquals(
        404, admin.kirim(rancangan + "/daftar", perintah(diubah, "HAPUS", "bukan_kolom")).kode());
    admin.kirim(rancangan + "/daftar", perintah(diubah, "HAPUS", kolom)).harus(200);
    JsonNode tanpa = admin.ambil(rancangan).harus(200).json();
    assertTrue(tanpa.get("temuan").size() > 0, tanpa::toString);

    admin.kirim(rancangan + "/urungkan?versi=" + versi(tanpa)).harus(200);
    JsonNode kembali = admin.ambil(rancangan).harus(200).json();
    admin.kirim(rancangan + "/urungkan?versi=" + versi(kembali)).harus(200);
    JsonNode akhir = admin.ambil(rancangan).harus(200).json();
    assertEquals(semula.get("definisi"), akhir.get("definisi"));
    admin.hapus(rancangan + "?versi=" + versi(akhir)).harus(204);
  }

  @Test
  void pilihanDanPemindahanTanpaAlasan(Panggung panggung) {
    Rest admin = panggung.rest(Akun.ADMIN);
    JsonNode pilihan = admin.ambil("/rancangan/pilihan").harus(200).json();
    assertTrue(pilihan.get("templat").toString().contains("nota_dinas"));
    assertTrue(pilihan.get("sop").toString().contains(SOP));
    String proses = "00000000-0000-4000-8000-000000000000";
    String jalur = "/rancangan/pindah/proses/" + proses;
    assertEquals(422, admin.kirim(jalur, Map.of("alasan", " ")).kode());
    assertEquals(404, admin.kirim(jalur, Map.of("alasan", "Waktu baku berubah")).kode());
    Rest staf = panggung.rest(Akun.KEPALA_DINAS);
    assertEquals(403, staf.ambil("/rancangan/pilihan").kode());
    assertEquals(403, staf.kirim(jalur, Map.of("alasan", "Waktu baku berubah")).kode());
  }

  private static Map<String, Object> perintah(JsonNode rancangan, String cara, String kunci) {
    return Map.of("versi", versi(rancangan), "daftar", "PELAKSANA", "cara", cara, "kunci", kunci);
  }

  private static long versi(JsonNode rancangan) {
    return rancangan.get("versi").asLong();
  }
}
