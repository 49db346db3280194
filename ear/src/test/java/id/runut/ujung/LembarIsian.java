package id.runut.ujung;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in a workbook that the portal prepared, as a head of bidang does it in Excel. */
final class LembarIsian {

  private static final String LEMBAR = "Capaian";

  private LembarIsian() {}

  /** Every indicator gets its target as its result, and every text column a sentence. */
  static byte[] benar(byte[] kosong) {
    return isi(kosong, Map.of());
  }

  /**
   * As {@link #benar}, but the result of the given indicator (from 0) is a text.
   *
   * @return the address of the wrong cell, such as {@code G7}, and the workbook
   */
  static Salah salah(byte[] kosong, int urutan, String teks) {
    byte[] terisi = isi(kosong, Map.of(urutan, teks));
    try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(kosong))) {
      Sheet lembar = buku.getSheet(LEMBAR);
      Row kepala = kepala(lembar);
      int kolom = kolom(kepala).get("realisasi");
      String sel =
          org.apache.poi.ss.util.CellReference.convertNumToColString(kolom)
              + (kepala.getRowNum() + 2 + urutan);
      return new Salah(sel, terisi);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** A workbook with one wrong cell. */
  record Salah(String sel, byte[] isi) {}

  private static byte[] isi(byte[] kosong, Map<Integer, String> teksRealisasi) {
    try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(kosong));
        ByteArrayOutputStream hasil = new ByteArrayOutputStream()) {
      Sheet lembar = buku.getSheet(LEMBAR);
      Row kepala = kepala(lembar);
      Map<String, Integer> kolom = kolom(kepala);
      for (int i = 0; ; i++) {
        Row baris = lembar.getRow(kepala.getRowNum() + 1 + i);
        if (baris == null || kosong(baris.getCell(kolom.get("kode")))) {
          break;
        }
        Cell realisasi = baris.getCell(kolom.get("realisasi"));
        if (teksRealisasi.containsKey(i)) {
          realisasi.setCellValue(teksRealisasi.get(i));
        } else {
          realisasi.setCellValue(baris.getCell(kolom.get("target")).getNumericCellValue());
        }
        baris.getCell(kolom.get("sumber")).setCellValue("Laporan bidang");
        baris.getCell(kolom.get("faktor pendorong")).setCellValue("Pendampingan berjalan");
        baris.getCell(kolom.get("faktor penghambat")).setCellValue("Jarak antarkabupaten");
        baris.getCell(kolom.get("tindak")).setCellValue("Jadwal kunjungan ditambah");
      }
      buku.write(hasil);
      return hasil.toByteArray();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static boolean kosong(Cell sel) {
    return sel == null
        || sel.getCellType() == CellType.BLANK
        || new DataFormatter().formatCellValue(sel).isBlank();
  }

  private static Row kepala(Sheet lembar) {
    for (Row baris : lembar) {
      if (kolom(baris).containsKey("kode")) {
        return baris;
      }
    }
    throw new AssertionError("the workbook has no header row");
  }

  /** Columns by the beginning of their heading. */
  private static Map<String, Integer> kolom(Row kepala) {
    Map<String, Integer> hasil = new HashMap<>();
    for (Cell sel : kepala) {
      String judul = new DataFormatter().formatCellValue(sel).toLowerCase().strip();
      for (String awal :
          new String[] {
            "kode",
            "target",
            "realisasi",
            "sumber",
            "faktor pendorong",
            "faktor penghambat",
            "tindak"
          }) {
        if (judul.startsWith(awal)) {
          hasil.putIfAbsent(awal, sel.getColumnIndex());
        }
      }
    }
    return hasil;
  }
}
