package id.runut.umum.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The styles of a workbook that is a plain table, and how a row of values is written with them.
 *
 * @param judul bold text, for headings
 * @param teks text that Excel takes for nothing else: never a formula, never a date
 */
public record GayaTabel(CellStyle judul, CellStyle teks, CellStyle tanggal, CellStyle waktu) {

  /** The styles, made in a workbook for that workbook alone. */
  public GayaTabel(Workbook buku) {
    this(tebal(buku), pola(buku, "@"), pola(buku, "dd-mm-yyyy"), pola(buku, "dd-mm-yyyy hh:mm"));
  }

  /** Writes the headings of a table. */
  public void judul(Row row, List<?> nilai) {
    tulis(row, nilai, judul);
  }

  /** Writes values as numbers, days, times or text; nulls leave their cell empty. */
  public void isi(Row row, List<?> nilai) {
    tulis(row, nilai, teks);
  }

  private void tulis(Row row, List<?> nilai, CellStyle gayaTeks) {
    for (int k = 0; k < nilai.size(); k++) {
      Cell sel = row.createCell(k);
      if (nilai.get(k) instanceof Number angka) {
        sel.setCellValue(angka.doubleValue());
      } else if (nilai.get(k) instanceof LocalDate hari) {
        sel.setCellValue(hari);
        sel.setCellStyle(tanggal);
      } else if (nilai.get(k) instanceof LocalDateTime saat) {
        sel.setCellValue(saat);
        sel.setCellStyle(waktu);
      } else if (nilai.get(k) != null) {
        sel.setCellValue(nilai.get(k).toString());
        sel.setCellStyle(gayaTeks);
      }
    }
  }

  private static CellStyle tebal(Workbook buku) {
    Font huruf = buku.createFont();
    huruf.setBold(true);
    CellStyle gaya = pola(buku, "@");
    gaya.setFont(huruf);
    return gaya;
  }

  private static CellStyle pola(Workbook buku, String pola) {
    CellStyle gaya = buku.createCellStyle();
    gaya.setDataFormat(buku.createDataFormat().getFormat(pola));
    gaya.setWrapText(true);
    return gaya;
  }
}
