package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The agency's calendar by script: a year that nothing runs in, left as it was found. */
@ExtendWith(TataPanggung.class)
class CeritaKalenderRestIT {

  private static final String TAHUN = "/kalender?tahun=2031";
  private static final String HARI = "/kalender/hari/2031-12-30";
  private static final Map<String, String> LIBUR =
      Map.of("jenis", "LIBUR_DAERAH", "nama", "Hari jadi provinsi");

  @Test
  void hariDitetapkanDiimporDanDihapus(Panggung panggung) {
    Rest admin = panggung.rest(Akun.ADMIN);
    JsonNode semula = admin.ambil(TAHUN).harus(200).json();

    assertEquals(1, admin.ganti(HARI, LIBUR).harus(200).json().get("hari").asInt());
    assertTrue(admin.ambil(TAHUN).teks().contains("Hari jadi provinsi"));
    byte[] tabel = admin.ambil("/kalender/2031/xlsx").harus(200).isi();
    admin.hapus(HARI).harus(204);
    assertEquals(404, admin.hapus(HARI).kode());
    assertEquals(semula, admin.ambil(TAHUN).harus(200).json());

    assertTrue(
        admin
                .unggah("/kalender/hari", "kalender.xlsx", tabel, Map.of())
                .harus(200)
                .json()
                .get("hari")
                .asInt()
            > 0);
    for (JsonNode hari : admin.ambil(TAHUN).json().get("hari")) {
      if (hari.get("sendiri").asBoolean()) {
        admin.hapus("/kalender/hari/" + hari.get("tanggal").asText()).harus(204);
      }
    }
    assertEquals(semula, admin.ambil(TAHUN).harus(200).json());
  }

  @Test
  void masukanBurukDijelaskanDanTidakMengubahApaPun(Panggung panggung) {
    Rest admin = panggung.rest(Akun.ADMIN);
    JsonNode semula = admin.ambil(TAHUN).harus(200).json();

    byte[] keliru =
        "Tanggal;Jenis;Nama\n2031-13-40;Cuti bersama;Cuti\n2031-05-01;Pesta;Buruh\n"
            .getBytes(StandardCharsets.UTF_8);
    JsonNode ditolak = admin.alirkan("/kalender/hari?nama=kalender.csv", keliru).harus(422).json();
    assertEquals(2, ditolak.get("tempat").size(), ditolak::toString);
    assertEquals(422, admin.ganti("/kalender/hari/kemarin", LIBUR).kode());
    assertEquals(422, admin.ganti(HARI, Map.of("nama", "Tanpa jenis")).kode());
    assertEquals(
        422,
        admin
            .ganti("/kalender/pekan", Map.of("jam", new Object[] {Map.of("hari", "MONDAY")}))
            .kode());
    assertEquals(422, admin.kirim("/kalender/masa", Map.of("nama", "Ramadan")).kode());
    assertEquals(
        422,
        admin.ganti("/kalender/ketentuan", Map.of("tunggu", -1, "ingat", 0, "eskalasi", 0)).kode());
    assertEquals(404, admin.hapus("/kalender/masa/00000000-0000-4000-8000-000000000000").kode());
    assertEquals(semula, admin.ambil(TAHUN).harus(200).json());
  }

  @Test
  void hanyaAdministratorYangMengubah(Panggung panggung) {
    for (Akun akun : Akun.values()) {
      if (akun != Akun.ADMIN) {
        Rest lain = panggung.rest(akun);
        assertEquals(403, lain.ganti(HARI, LIBUR).kode(), akun::nama);
        assertEquals(403, lain.hapus(HARI).kode(), akun::nama);
        assertEquals(
            403, lain.ganti("/kalender/pekan", Map.of("jam", new Object[0])).kode(), akun::nama);
      }
    }
    String hari = panggung.rest(Akun.ADMIN).ambil(TAHUN).harus(200).teks();
    assertFalse(hari.contains("Hari jadi provinsi"), hari);
  }
}
