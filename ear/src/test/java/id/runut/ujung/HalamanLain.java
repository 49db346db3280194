package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every page that a story does not pass by itself: it opens, and its picture is kept. */
final class HalamanLain {

  private final Panggung panggung;

  HalamanLain(Panggung panggung) {
    this.panggung = panggung;
  }

  /**
   * @param kode of a letter
   */
  void potret(String proses, String kode) {
    Map<String, String> kepala = new LinkedHashMap<>();
    kepala.put("36-proses", "/proses");
    kepala.put("37-naskah", "/naskah");
    kepala.put("38-agenda-keluar", "/agenda");
    kepala.put("39-agenda-masuk", "/agenda/masuk");
    kepala.put("40-capaian", "/capaian");
    kepala.put("41-capaian-proses", "/capaian/" + proses);
    kepala.put("42-laporan", "/laporan");
    kepala.put("43-laporan-proses", "/laporan/" + proses);
    kepala.put("44-akun", "/akun");
    kepala.forEach((nama, jalur) -> potret(panggung.masuk(Akun.KEPALA_DINAS), jalur, nama));
    potret(panggung.masuk(Akun.BAPPEDA), "/kiriman", "45-kiriman");
    potret(panggung.tamu(), "/", "46-masuk");
    potret(panggung.tamu(), "/v/" + kode, "47-keaslian");
  }

  private void potret(Peramban peramban, String jalur, String nama) {
    assertEquals(200, peramban.halaman().navigate(panggung.alamat() + jalur).status(), jalur);
    peramban.potret(nama);
  }
}
