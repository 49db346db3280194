package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** {@link CapaianCerita} wherever the portal shows it: on two pages, in a workbook, in a letter. */
final class PemeriksaCapaian {

  private static final int KOLOM_UNIT = 0;
  private static final int KOLOM_KODE = 1;
  private static final int KOLOM_PERSEN = 6;

  private final Peramban peramban;
  private final Page halaman;

  PemeriksaCapaian(Peramban peramban) {
    this.peramban = peramban;
    this.halaman = peramban.halaman();
  }

  /** The recap of all units on one page. */
  void rekapitulasi(String proses) {
    peramban.buka("/laporan/" + proses);
    assertThat(halaman.locator("main")).containsText(CapaianCerita.RATA_RATA + "%");
    for (CapaianCerita.Unit unit : CapaianCerita.UNIT) {
      Locator kartu = halaman.locator("section[aria-label='" + unit.nama() + "']");
      assertThat(kartu.locator(".r-meta").first()).containsText(unit.rataRata() + "%");
      Locator baris = kartu.locator("tbody tr");
      assertThat(baris).hasCount(unit.baris().size());
      for (int i = 0; i < unit.baris().size(); i++) {
        CapaianCerita.Baris b = unit.baris().get(i);
        assertThat(baris.nth(i).locator("th")).containsText(b.kode() + " ");
        assertThat(baris.nth(i).locator("[data-kolom='Capaian']"))
            .hasText(b.persen() + "%" + b.predikat());
      }
    }
  }

  /** Each unit's own page, reached by its name. */
  void perUnit(String proses) {
    peramban.buka("/capaian/" + proses);
    for (CapaianCerita.Unit unit : CapaianCerita.UNIT) {
      halaman.locator("nav.r-saring a", new Page.LocatorOptions().setHasText(unit.nama())).click();
      assertThat(halaman.locator("nav.r-saring a.kini")).hasText(unit.nama());
      assertThat(halaman.locator("tfoot td").first()).hasText(unit.rataRata() + "%");
      Locator baris = halaman.locator("#capaian tbody tr");
      assertThat(baris).hasCount(unit.baris().size());
      for (int i = 0; i < unit.baris().size(); i++) {
        CapaianCerita.Baris b = unit.baris().get(i);
        assertThat(baris.nth(i).locator("[data-kolom='Capaian']")).hasText(b.persen() + "%");
        assertThat(baris.nth(i).locator("[data-kolom='Predikat']")).hasText(b.predikat());
      }
    }
  }

  /** The figures' sheet of the recap's workbook. */
  static void bukuKerja(byte[] isi) {
    Map<String, String> diharapkan = new TreeMap<>();
    for (CapaianCerita.Unit unit : CapaianCerita.UNIT) {
      unit.baris().forEach(b -> diharapkan.put(unit.nama() + " " + b.kode(), b.persen()));
    }
    assertEquals(diharapkan, persenMenurutKode(isi));
  }

  private static Map<String, String> persenMenurutKode(byte[] isi) {
    Map<String, String> hasil = new TreeMap<>();
    try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(isi))) {
      for (Row baris : buku.getSheetAt(0)) {
        String kode = new DataFormatter().formatCellValue(baris.getCell(KOLOM_KODE));
        if (kode.matches("\\d+\\.\\d+")) {
          double persen = baris.getCell(KOLOM_PERSEN).getNumericCellValue();
          hasil.put(
              baris.getCell(KOLOM_UNIT).getStringCellValue() + " " + kode,
              String.format(java.util.Locale.GERMANY, "%.2f", persen));
        }
      }
      return hasil;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** The means in the signed recap. */
  static void surat(byte[] pdf) {
    try (PDDocument dokumen = Loader.loadPDF(pdf)) {
      String teks = new PDFTextStripper().getText(dokumen);
      assertTrue(teks.contains(CapaianCerita.RATA_RATA), teks);
      CapaianCerita.UNIT.forEach(u -> assertTrue(teks.contains(u.rataRata()), u.nama()));
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
