package id.runut.capaian.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a downloaded workbook in, as an official does in Excel. */
public final class PengisiBuku {

  private PengisiBuku() {}

  /** Every indicator reaches its target; sources are filled in. */
  public static byte[] penuh(byte[] buku) {
    return ubah(
        buku,
        lembar -> {
          for (int i = 5; lembar.getRow(i) != null; i++) {
            XSSFRow baris = lembar.getRow(i);
            baris.getCell(5).setCellValue(baris.getCell(4).getNumericCellValue());
            baris.getCell(6).setCellValue("Laporan bidang");
          }
        });
  }

  /** Some cells, by address; numbers as numbers, anything else as text. */
  public static byte[] isi(byte[] buku, Map<String, ?> isi) {
    return ubah(
        buku,
        lembar ->
            isi.forEach(
                (alamat, nilai) -> {
                  CellReference letak = new CellReference(alamat);
                  XSSFCell sel = lembar.getRow(letak.getRow()).getCell(letak.getCol());
                  if (nilai instanceof Number angka) {
                    sel.setCellValue(angka.doubleValue());
                  } else {
                    sel.setCellValue(nilai.toString());
                  }
                }));
  }

  private static byte[] ubah(byte[] buku, Consumer<XSSFSheet> perubahan) {
    try (XSSFWorkbook terbuka = new XSSFWorkbook(new ByteArrayInputStream(buku));
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      perubahan.accept(terbuka.getSheet("Capaian"));
      terbuka.write(keluar);
      return keluar.toByteArray();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
