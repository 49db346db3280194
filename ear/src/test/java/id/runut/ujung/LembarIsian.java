package id.runut.ujung;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
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
    return terisi(kosong, Map.of());
  }

  /**
   * As {@link #benar}, but with these results.
   *
   * @param realisasi by the indicator's code
   */
  static byte[] terisi(byte[] kosong, Map<String, Double> realisasi) {
    return olah(
        kosong,
        (kode, sel) -> {
          if (realisasi.containsKey(kode)) {
            sel.setCellValue(realisasi.get(kode));
          }
        });
  }

  /**
   * As {@link #benar}, but the result of one indicator is a text.
   *
   * @return the address of the wrong cell, such as {@code G7}, and the workbook
   */
  static Salah salah(byte[] kosong, String kodeSalah, String teks) {
    StringBuilder alamat = new StringBuilder();
    byte[] isi =
        olah(
            kosong,
            (kode, sel) -> {
              if (kode.equals(kodeSalah)) {
                sel.setCellValue(teks);
                alamat.append(sel.getAddress());
              }
            });
    return new Salah(alamat.toString(), isi);
  }

  /** A workbook with one wrong cell. */
  record Salah(String sel, byte[] isi) {}

  /** Fills in everything; then the last word on each result is given by its code. */
  private static byte[] olah(byte[] kosong, BiConsumer<String, Cell> realisasi) {
    try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(kosong));
        ByteArrayOutputStream hasil = new ByteArrayOutputStream()) {
      Sheet lembar = buku.getSheet(LEMBAR);
      Row kepala = kepala(lembar);
      Map<String, Integer> kolom = kolom(kepala);
      for (int i = kepala.getRowNum() + 1; adaKode(lembar.getRow(i), kolom); i++) {
        Row baris = lembar.getRow(i);
        Cell sel = baris.getCell(kolom.get("realisasi"));
        sel.setCellValue(baris.getCell(kolom.get("target")).getNumericCellValue());
        realisasi.accept(teks(baris.getCell(kolom.get("kode"))), sel);
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

  private static boolean adaKode(Row baris, Map<String, Integer> kolom) {
    return baris != null && !teks(baris.getCell(kolom.get("kode"))).isEmpty();
  }

  /** What a cell shows; nothing for a missing one. */
  private static String teks(Cell sel) {
    return new DataFormatter().formatCellValue(sel).strip();
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
      String judul = teks(sel).toLowerCase();
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
