package id.runut.bagan.excel;

import id.runut.bagan.boundary.KertasBagan;
import id.runut.bagan.control.BahanFormulir;
import id.runut.bagan.control.KataBagan;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The official form as a workbook: identity on the first sheet, the flowchart table on the second,
 * its symbols and arrows as shapes over the cells, so that an agency can go on drawing. Lying, its
 * heads repeated, pages broken where the connectors are.
 */
@ApplicationScoped
public class FormulirBuku {

  private static final double TEPI_INCI = 0.4;
  private static final double TITIK_PER_INCI = 72;

  /** Programs do not agree how wide a column and how high a row is on paper. */
  private static final double KELONGGARAN = 0.93;

  /** 8 1/2 by 13 inches, which is what F4 is in printers' menus. */
  private static final short FOLIO = 14;

  public byte[] cetak(BahanFormulir bahan, KertasBagan kertas) {
    try (XSSFWorkbook buku = new XSSFWorkbook();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      buku.getProperties().getCoreProperties().setTitle(bahan.judul());
      GayaFormulir gaya = new GayaFormulir(buku);
      double lebar = muat(kertas.lebar());
      double tinggi = muat(kertas.tinggi());
      XSSFSheet identitas = lembar(buku, "lembar.identitas", bahan, kertas);
      new LembarIdentitas(bahan, identitas, gaya).tulis(lebar, tinggi);
      XSSFSheet alur = lembar(buku, "lembar.bagan", bahan, kertas);
      new LembarAlur(bahan, alur, gaya).tulis(lebar, tinggi);
      buku.write(keluar);
      return keluar.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double muat(double ukuran) {
    return (ukuran - 2 * TEPI_INCI * TITIK_PER_INCI) * KELONGGARAN;
  }

  private static XSSFSheet lembar(
      XSSFWorkbook buku, String kunci, BahanFormulir bahan, KertasBagan kertas) {
    XSSFSheet lembar = buku.createSheet(KataBagan.dari(kunci));
    PrintSetup cetak = lembar.getPrintSetup();
    cetak.setPaperSize(kertas == KertasBagan.A4 ? PrintSetup.A4_PAPERSIZE : FOLIO);
    cetak.setLandscape(true);
    lembar.setMargin(PageMargin.LEFT, TEPI_INCI);
    lembar.setMargin(PageMargin.RIGHT, TEPI_INCI);
    lembar.setMargin(PageMargin.TOP, TEPI_INCI);
    lembar.setMargin(PageMargin.BOTTOM, TEPI_INCI);
    lembar.setMargin(PageMargin.FOOTER, TEPI_INCI / 3);
    lembar.getFooter().setLeft("&7 " + bahan.kaki().replace("&", "&&"));
    lembar.getFooter().setRight("&7 " + KataBagan.dari("kaki.halamanExcel"));
    lembar.setHorizontallyCenter(true);
    lembar.setDisplayGridlines(false);
    return lembar;
  }
}
