package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.control.AturanPenerima.Pilihan;
import id.runut.sop.control.AturanPeralihan.Gerak;
import id.runut.sop.control.AturanPeralihan.Peralihan;
import id.runut.uji.BahanSop;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the SOP of 24 steps goes after each decision, and whom a step opens for. */
class AturanPeralihanTest {

  private static final UUID SATU = new UUID(0, 1);
  private static final UUID DUA = new UUID(0, 2);

  private static DefinisiSop sop;

  @BeforeAll
  static void baca() throws IOException {
    try (var isi =
        AturanPeralihanTest.class.getResourceAsStream("/sop/sulteng-dkukm-pengumpulan-data.yaml")) {
      sop =
          PembacaDefinisi.baca(new String(isi.readAllBytes(), StandardCharsets.UTF_8))
              .rancangan()
              .orElseThrow()
              .definisi();
    }
  }

  @ParameterizedTest(name = "step {0}, {1} siblings open -> {2} {3}")
  @CsvSource({
    "1, 0, BUKA, 2",
    "10, 0, BUKA, 11",
    "11, 4, TUNGGU, ",
    "11, 1, TUNGGU, ",
    "11, 0, BUKA, 12",
    "23, 0, BUKA, 24",
    "24, 1, TUNGGU, ",
    "24, 0, TAMAT, "
  })
  void sesudahYa(int langkah, long saudara, Gerak gerak, Integer berikut) {
    assertEquals(
        new Peralihan(gerak, berikut),
        AturanPeralihan.sesudahSelesai(sop, sop.langkah(langkah), 0, saudara));
  }

  @ParameterizedTest(name = "step {0}, {1} of the branch and {2} in all open -> {3} {4}")
  @CsvSource({
    "11, 0, 5, BUKA, 12",
    "12, 1, 5, TUNGGU, ",
    "12, 0, 5, BUKA, 13",
    "13, 0, 5, TUNGGU, ",
    "13, 0, 0, BUKA, 14"
  })
  void cabangBerjalanSendiriSampaiBertemu(
      int langkah, long saudara, long lain, Gerak gerak, Integer berikut) {
    DefinisiSop cabang = BahanSop.definisi("banjarbaru-bakesbangpol-laporan-kinerja");
    assertEquals(
        new Peralihan(gerak, berikut),
        AturanPeralihan.sesudahSelesai(cabang, cabang.langkah(langkah), saudara, lain));
  }

  @ParameterizedTest(name = "{0} step {1}: inside its branch {2}")
  @CsvSource({
    "banjarbaru-bakesbangpol-laporan-kinerja, 13, true",
    "banjarbaru-bakesbangpol-laporan-kinerja, 6, false",
    "soppeng-dpmd-pengumpulan-data, 6, false",
    "sulteng-dkukm-lkjip, 12, false"
  })
  void pengembalianDalamCabang(String kode, int langkah, boolean dalam) {
    DefinisiSop definisi = BahanSop.definisi(kode);
    assertEquals(dalam, AturanPeralihan.kembaliDalamCabang(definisi, definisi.langkah(langkah)));
  }

  @Test
  void edisiYangSudahDisahkanTidakTersentuhPengembalian() {
    DefinisiSop pengukuran = BahanSop.definisi("sulteng-dkukm-pengukuran");
    assertEquals(
        Set.of(24, 25), AturanPeralihan.langkahTerdampak(pengukuran, pengukuran.langkah(26)));
  }

  @ParameterizedTest(name = "step {0} goes back to {1}")
  @CsvSource({"5, 4", "6, 5", "13, 12", "14, 13", "19, 18", "20, 19"})
  void sesudahTidak(int langkah, int ke) {
    assertEquals(
        new Peralihan(Gerak.BUKA, ke), AturanPeralihan.sesudahKembali(sop.langkah(langkah)));
  }

  @ParameterizedTest(name = "step {0} knows no Tidak")
  @CsvSource({"1", "4", "7", "11", "12", "15", "21", "24"})
  void tanpaTidak(int langkah) {
    assertFalse(AturanPeralihan.bolehKembali(sop.langkah(langkah)).boleh());
    assertThrows(KeadaanTidakSah.class, () -> AturanPeralihan.sesudahKembali(sop.langkah(langkah)));
  }

  @Test
  void pengembalianMenyentuhSemuaYangMemarafDokumenItu() {
    assertEquals(Set.of(4), AturanPeralihan.langkahTerdampak(sop, sop.langkah(5)));
    assertEquals(Set.of(4, 5), AturanPeralihan.langkahTerdampak(sop, sop.langkah(6)));
    assertEquals(Set.of(12, 13), AturanPeralihan.langkahTerdampak(sop, sop.langkah(14)));
  }

  @ParameterizedTest(name = "after step {0}, kept {1}: choose {2}")
  @CsvSource({
    "3, , true",
    "3, 1, true",
    "9, 1, true",
    "17, 2, true",
    "11, 1, false",
    "11, , true",
    "11, 3, true"
  })
  void pemilihanFungsionalUmum(int selesai, Long tersimpan, boolean memilih) {
    Pilihan pilihan = pilihan(selesai, tersimpan, List.of(SATU, DUA));
    assertEquals(memilih, pilihan.pilihSatu());
    if (!memilih) {
      assertEquals(List.of(new UUID(0, tersimpan)), pilihan.tetapkan(null));
    }
  }

  @Test
  void satuJabatanTidakPerluDipilih() {
    Pilihan pilihan = pilihan(3, null, List.of(SATU));
    assertFalse(pilihan.pilihSatu());
    assertEquals(List.of(SATU), pilihan.tetapkan(null));
  }

  @Test
  void langkahYangMenyebarDibukaUntukSemua() {
    assertEquals(
        List.of(SATU, DUA),
        AturanPenerima.pilihan(sop.langkah(10), sop.langkah(11), List.of(SATU, DUA), SATU)
            .tetapkan(null));
  }

  @Test
  void pilihanWajibDanHarusDariPeranItu() {
    Pilihan pilihan = pilihan(3, null, List.of(SATU, DUA));
    assertThrows(DataTidakSah.class, () -> pilihan.tetapkan(null));
    assertThrows(DataTidakSah.class, () -> pilihan.tetapkan(new UUID(0, 9)));
    assertEquals(List.of(DUA), pilihan.tetapkan(DUA));
  }

  private static Pilihan pilihan(int selesai, Long tersimpan, List<UUID> jabatan) {
    LangkahSop dari = sop.langkah(selesai);
    return AturanPenerima.pilihan(
        dari,
        sop.langkah(dari.lanjutKe()),
        jabatan,
        tersimpan == null ? null : new UUID(0, tersimpan));
  }
}
