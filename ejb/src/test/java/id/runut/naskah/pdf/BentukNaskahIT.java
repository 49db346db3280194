package id.runut.naskah.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.TabelSurat;
import id.runut.tandatangan.pdf.PemeriksaPdfA;
import id.runut.uji.JamUji;
import id.runut.umum.pdf.PenataPdf;
import id.runut.umum.pdf.TemplatCetak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How every kind of letter comes out; the papers and their pages stay in target/bukti/naskah. */
class BentukNaskahIT {

  private static final Path BUKTI = Path.of("target", "bukti", "naskah");
  private static final PenataPdf PDF = new PenataPdf();

  @ParameterizedTest
  @EnumSource(JenisNaskah.class)
  void everyKindComesOutAsDraftAndSigned(JenisNaskah jenis) throws IOException {
    IsiSurat isi = ContohNaskah.isi(jenis);
    BahanCetak bahan = ContohNaskah.bahan(jenis, isi);
    byte[] rancangan = PDF.tata(penata().rancangan(bahan, ""), isi.getHal());
    byte[] akhir = PDF.tata(penata().akhir(bahan, ContohNaskah.terbit()), isi.getHal());
    String nama = jenis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    simpan(nama + "-rancangan", rancangan);
    simpan(nama, akhir);
    assertEquals(GambarHalaman.jumlah(rancangan), GambarHalaman.jumlah(akhir), nama);
    assertEquals(List.of(), PemeriksaPdfA.pelanggaran(akhir), nama);
    String teks = teks(akhir);
    boolean arahan = jenis == JenisNaskah.KEPUTUSAN;
    assertTrue(teks.contains("PEMERINTAH PROVINSI SULAWESI TENGAH"), nama);
    assertFalse(arahan && teks(rancangan).contains("Dr. Andi"), "a decree names no titles");
    assertTrue(arahan || teks(rancangan).contains("Dr. Andi"), nama);
  }

  @Test
  void anAnnexOfThreeHundredPagesComesOut() {
    List<List<String>> baris =
        Collections.nCopies(300, List.of("Koperasi Harapan Bersama", "unit", "120"));
    TabelSurat tabel = new TabelSurat("Daftar", false, List.of("Nama", "Satuan", "Jumlah"), baris);
    IsiSurat isi =
        ContohNaskah.isi(JenisNaskah.SURAT_DINAS).bertabel(Collections.nCopies(40, tabel));
    BahanCetak bahan = ContohNaskah.bahan(JenisNaskah.SURAT_DINAS, isi);
    byte[] pdf = PDF.tata(penata().akhir(bahan, ContohNaskah.terbit()), isi.getHal());
    assertTrue(GambarHalaman.jumlah(pdf) > 300, GambarHalaman.jumlah(pdf) + " pages");
  }

  private static PenataNaskah penata() {
    PenataNaskah penata = new PenataNaskah();
    penata.templat = new TemplatCetak();
    penata.jam = new JamUji(Instant.parse("2026-10-05T02:00:00Z"));
    return penata;
  }

  private static String teks(byte[] pdf) throws IOException {
    try (PDDocument dokumen = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(dokumen).replaceAll("\\s+", " ");
    }
  }

  private static void simpan(String nama, byte[] pdf) throws IOException {
    Files.createDirectories(BUKTI);
    Files.write(BUKTI.resolve(nama + ".pdf"), pdf);
    for (int i = 1; i <= GambarHalaman.jumlah(pdf); i++) {
      Files.write(BUKTI.resolve(nama + "-" + i + ".png"), GambarHalaman.png(pdf, i, 620));
    }
  }
}
