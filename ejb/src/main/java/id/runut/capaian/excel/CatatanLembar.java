package id.runut.capaian.excel;

import id.runut.capaian.boundary.CatatanSel;
import id.runut.capaian.control.KataLembar;
import id.runut.capaian.control.TeksBersih;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts comments beside cells: what is wrong there and what is expected. */
final class CatatanLembar {

  private static final Pattern ALAMAT = Pattern.compile("[A-Z]{1,2}[1-9]\\d{0,3}");
  private static final int LEBAR = 3;
  private static final int TINGGI = 5;

  private final XSSFSheet lembar;

  CatatanLembar(XSSFSheet lembar) {
    this.lembar = lembar;
  }

  /** Sentences about no cell of their own are put beside the first one. */
  void tulis(List<CatatanSel> catatan) {
    Map<String, String> menurutSel = new LinkedHashMap<>();
    for (CatatanSel c : catatan) {
      String sel = c.sel() != null && ALAMAT.matcher(c.sel()).matches() ? c.sel() : "A1";
      menurutSel.merge(sel, c.teks(), (a, b) -> a + "\n" + b);
    }
    menurutSel.forEach(this::pasang);
  }

  private void pasang(String alamat, String teks) {
    CellReference letak = new CellReference(alamat);
    XSSFRow baris = lembar.getRow(letak.getRow());
    if (baris == null) {
      baris = lembar.createRow(letak.getRow());
    }
    XSSFCell sel = baris.getCell(letak.getCol());
    if (sel == null) {
      sel = baris.createCell(letak.getCol());
    }
    ClientAnchor tempat = lembar.getWorkbook().getCreationHelper().createClientAnchor();
    tempat.setCol1(letak.getCol() + 1);
    tempat.setCol2(letak.getCol() + 1 + LEBAR);
    tempat.setRow1(letak.getRow());
    tempat.setRow2(letak.getRow() + TINGGI);
    XSSFComment komentar = lembar.createDrawingPatriarch().createCellComment(tempat);
    komentar.setAuthor(KataLembar.dari("keliru.umum"));
    komentar.setString(TeksBersih.dari(teks));
    sel.setCellComment(komentar);
  }
}
