package id.runut.naskah.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.uji.BasisData;
import id.runut.uji.PelakonSop;
import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.SifatKeamanan;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter with a picture in its body, and one that is secret. */
class GambarDanRahasiaIT {

  private BasisData basisData;
  private PelakonSop pelakon;
  private NaskahService naskah;
  private GambarService gambar;
  private UUID proses;
  private Terbuka susun;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    pelakon = new PelakonSop(basisData);
    naskah = pelakon.perakit().ambil(NaskahService.class);
    gambar = pelakon.perakit().ambil(GambarService.class);
    proses = pelakon.sampai(2026, 3, 4);
    susun = pelakon.gerak().terbuka(proses).get(0);
  }

  @Test
  void aPictureIsPrintedWithItsDescriptionAndOnlyIfItWasBroughtIn() throws IOException {
    String alamat = sebagai(susun, () -> gambar.tambah(susun.id(), null, "grafik.png", png()));
    InfoKonsep tanpa = simpan("<p>Lihat:</p><p><img src=\"" + alamat + "\" alt=\"\"></p>", null);
    assertFalse(tanpa.bolehAjukan().boleh());
    String isi = "<p>Lihat:</p><p><img src=\"" + alamat + "\" alt=\"Grafik capaian\"></p>";
    InfoKonsep dengan = simpan(isi + "<img src=\"https://luar.contoh/x.png\" alt=\"x\">", null);
    assertTrue(dengan.bolehAjukan().boleh());
    assertFalse(dengan.konsep().isi().contains("luar.contoh"), dengan.konsep().isi());
    byte[] pdf = sebagai(susun, () -> naskah.pratinjauKonsep(susun.id(), null).isi());
    assertEquals(1, gambar(pdf));
    String sha = alamat.substring(alamat.lastIndexOf('/') + 1);
    assertEquals("image/png", sebagai(susun, () -> gambar.gambar(sha)).jenisKonten());
    pelakon.perakit().pelaku().menjadi(Pemeran.BAPPEDA);
    assertThrows(TidakDitemukan.class, () -> gambar.gambar(sha));
    String asing = "<p><img src=\"/gambar/isi/" + "0".repeat(64) + "\" alt=\"Asing\"></p>";
    assertEquals(
        "naskah.gambar.asing",
        assertThrows(DataTidakSah.class, () -> simpan(asing, null)).pesan().kunci());
    assertThrows(
        DataTidakSah.class,
        () -> sebagai(susun, () -> gambar.tambah(susun.id(), null, "a.png", new byte[9])));
  }

  @Test
  void everyLookAtASecretLetterIsRecordedAndOthersDoNotFindIt() {
    InfoKonsep konsep =
        simpan("<p>Isi</p>", new KetentuanNaskah(SifatKeamanan.RAHASIA, null, null));
    assertEquals(SifatKeamanan.RAHASIA, konsep.konsep().ketentuan().keamanan());
    UUID id = konsep.naskahId();
    assertEquals(0, dilihat());
    sebagai(susun, () -> naskah.rincian(id));
    assertEquals(1, dilihat());
    assertEquals(1, sebagai(susun, () -> naskah.cari("", new Halaman(0, 20))).isi().size());
    pelakon.perakit().pelaku().menjadi(Pemeran.FUNGSIONAL_DUA);
    assertThrows(TidakDitemukan.class, () -> naskah.rincian(id));
    assertTrue(naskah.cari("", new Halaman(0, 20)).isi().isEmpty());
  }

  private long dilihat() {
    return basisData.angka(
        "select count(*) from jejak_audit where tindakan = 'lihat-naskah-rahasia'");
  }

  private InfoKonsep simpan(String isi, KetentuanNaskah ketentuan) {
    return sebagai(
        susun,
        () -> {
          InfoKonsep kini = naskah.konsep(susun.id());
          KonsepNaskah k = kini.konsep();
          KonsepNaskah baru =
              new KonsepNaskah(
                  k.hal(),
                  k.sifat(),
                  k.klasifikasi(),
                  k.lampiran(),
                  k.kepada(),
                  k.tempat(),
                  k.tembusan(),
                  isi,
                  k.dikirim(),
                  k.tabel(),
                  ketentuan);
          return naskah.simpanKonsep(susun.id(), baru, kini.versi());
        });
  }

  private <T> T sebagai(Terbuka t, Callable<T> kerja) {
    return pelakon
        .perakit()
        .pelaku()
        .sebagai(t.pemeran(), () -> basisData.dalamTransaksi(kerja::call));
  }

  private static long gambar(byte[] pdf) throws IOException {
    try (PDDocument dokumen = Loader.loadPDF(pdf)) {
      return StreamSupport.stream(dokumen.getPages().spliterator(), false)
          .map(h -> h.getResources())
          .mapToLong(GambarDanRahasiaIT::gambar)
          .sum();
    }
  }

  private static long gambar(PDResources sumber) {
    return StreamSupport.stream(sumber.getXObjectNames().spliterator(), false)
        .filter(sumber::isImageXObject)
        .count();
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), "png", keluar);
    return keluar.toByteArray();
  }
}
