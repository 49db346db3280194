package id.runut.perancang.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.control.PembacaDefinisi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the designer's fields show is what they give back, and nothing of a definition is lost. */
class IsianTest {

  static Stream<DefinisiSop> semua() {
    return baca("daftar.txt")
        .lines()
        .filter(b -> b.endsWith(".yaml"))
        .map(b -> PembacaDefinisi.baca(baca(b)).rancangan().orElseThrow().definisi());
  }

  @ParameterizedTest
  @MethodSource("semua")
  void yangDibukaDanDisimpanTanpaDiubahTetapSama(DefinisiSop sop) {
    for (LangkahSop l : sop.langkah()) {
      IsianLangkah isian = new IsianLangkah();
      isian.muat(l);
      assertEquals(l, isian.langkah(l));
    }
    for (PeranSop p : sop.peran()) {
      assertEquals(p, IsianPeran.dari(p).peran());
    }
    IsianDokumen dokumen = new IsianDokumen();
    dokumen.muat(sop);
    assertEquals(sop, dokumen.definisi(sop));
    IsianIdentitas identitas = new IsianIdentitas();
    identitas.muat(sop);
    assertEquals(sop, identitas.definisi(sop));
  }

  @Test
  void medanLanjutanSampaiDiDefinisi() {
    LangkahSop asal = langkah(l -> !l.tambahan().isEmpty());
    IsianLangkah isian = new IsianLangkah();
    isian.muat(asal);
    IsianLanjutan lanjutan = isian.getLanjutan();
    lanjutan.setTemplat("nota_dinas");
    lanjutan.setBeserta(List.of("lampiran"));
    lanjutan.setKepada(List.of("kepala"));
    lanjutan.setRekonstruksi(true);
    lanjutan.setTersirat(List.of("waktu"));
    lanjutan.setBagianCara(BagianLangkah.Cara.SEREMPAK);
    lanjutan.setBagianPeran("bidang");
    lanjutan.setBagianJenis("ukur");
    lanjutan.setBagianJudul("Isi data");
    lanjutan.getTindakan().get(1).setDokumen("lain");
    LangkahSop hasil = isian.langkah(asal);
    assertEquals("nota_dinas", hasil.templat());
    assertEquals(List.of("lampiran"), hasil.beserta());
    assertEquals(List.of("kepala"), hasil.ciri().kepada());
    assertTrue(hasil.sumber().rekonstruksi());
    assertEquals(List.of("waktu"), hasil.sumber().tersirat());
    assertEquals("bidang", hasil.ciri().bagian().peran());
    assertEquals("lain", hasil.dokumenUntuk(asal.tambahan().get(0)));
    lanjutan.setBagianCara(BagianLangkah.Cara.BERJENJANG);
    assertNull(isian.langkah(asal).ciri().bagian().peran());
    lanjutan.setBagianCara(null);
    assertNull(isian.langkah(asal).ciri().bagian());
    isian.setTambahan(List.of());
    assertTrue(isian.langkah(asal).ciri().dokumenTindakan().isEmpty());
  }

  @Test
  void pekerjaanYangDidahulukanBertukarDenganYangSebelumnya() {
    LangkahSop asal = langkah(l -> l.tambahan().size() > 1);
    IsianLangkah isian = new IsianLangkah();
    isian.muat(asal);
    isian.dahulukan(asal.tambahan().get(1));
    List<String> hasil = isian.langkah(asal).tambahan();
    assertEquals(asal.tambahan().get(1), hasil.get(0));
    assertEquals(asal.tambahan().get(0), hasil.get(1));
    isian.dahulukan(hasil.get(0));
    assertEquals(hasil, isian.langkah(asal).tambahan());
  }

  @Test
  void isianIdentitasBaruDitambahkanDanYangAdaTidakTertimpa() {
    DefinisiSop sop = semua().findFirst().orElseThrow();
    IsianIdentitas isian = new IsianIdentitas();
    isian.muat(sop);
    isian.setNamaMedan(" Satuan kerja ");
    isian.setIsiMedan("Bidang A\nBidang B");
    DefinisiSop hasil = isian.definisi(sop);
    assertEquals(List.of("Bidang A", "Bidang B"), hasil.identitas().get("Satuan kerja"));
    isian.muat(hasil);
    isian.setNamaMedan("Satuan kerja");
    isian.setIsiMedan("Lain");
    assertEquals(hasil, isian.definisi(hasil));
  }

  @Test
  void bahanMenyebutSopAsalnya() {
    DefinisiSop sop = semua().filter(d -> !d.luar().isEmpty()).findFirst().orElseThrow();
    IsianDokumen isian = new IsianDokumen();
    isian.muat(sop);
    isian.tambahBahan();
    IsianDokumen.Bahan baru = isian.getBahan().get(isian.getBahan().size() - 1);
    assertEquals(sop, isian.definisi(sop));
    baru.setNama(" Perjanjian Kinerja ");
    baru.setAsal(IsianDokumen.asal("sop-lain", "pk"));
    DefinisiSop hasil = isian.definisi(sop);
    assertEquals("Perjanjian Kinerja", hasil.luar().get(sop.luar().size()).nama());
    assertEquals("sop-lain", hasil.luar().get(sop.luar().size()).sop());
    assertEquals("pk", hasil.luar().get(sop.luar().size()).dokumen());
  }

  private static LangkahSop langkah(Predicate<LangkahSop> yang) {
    return semua().flatMap(d -> d.langkah().stream()).filter(yang).findFirst().orElseThrow();
  }

  private static String baca(String berkas) {
    try (InputStream isi = IsianTest.class.getResourceAsStream("/sop/" + berkas)) {
      return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
