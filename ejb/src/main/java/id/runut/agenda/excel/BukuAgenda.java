package id.runut.agenda.excel;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.AgendaMasukBaris;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The two books as workbooks, columns as in DOMAIN 2.4. Texts are written as texts, whatever they
 * begin with, so that no cell becomes a formula.
 */
@ApplicationScoped
public class BukuAgenda {

  private static final List<String> KELUAR =
      List.of("No.", "Nomor surat", "Tanggal surat", "Tanggal kirim", "Kepada", "Hal", "Jenis");
  private static final List<String> MASUK =
      List.of(
          "No. agenda",
          "Tanggal masuk",
          "Pengirim",
          "Nomor surat",
          "Tanggal surat",
          "Hal",
          "Diteruskan kepada",
          "Diterima");

  /** Widths in characters; the text columns are the wide ones. */
  private static final int SEMPIT = 16;

  private static final int LEBAR = 42;
  private static final int PER_HURUF = 256;

  /** The book of outgoing letters of a year. */
  public byte[] keluar(int tahun, List<AgendaKeluarBaris> baris, ZoneId zona) {
    return buku(
        "Agenda keluar " + tahun,
        KELUAR,
        baris.stream()
            .map(
                b ->
                    nilai(
                        b.urut(),
                        b.nomor(),
                        b.tanggal(),
                        waktu(b.dikirim(), zona),
                        String.join("\n", b.kepada()),
                        b.hal(),
                        b.jenisNaskah()))
            .toList());
  }

  /** The book of incoming letters of a year. */
  public byte[] masuk(int tahun, List<AgendaMasukBaris> baris, ZoneId zona) {
    return buku(
        "Agenda masuk " + tahun,
        MASUK,
        baris.stream()
            .map(
                b ->
                    nilai(
                        b.urut(),
                        waktu(b.masuk(), zona),
                        b.pengirim(),
                        b.nomor(),
                        b.tanggal(),
                        b.hal(),
                        b.tujuan(),
                        waktu(b.diterima(), zona)))
            .toList());
  }

  private static byte[] buku(String nama, List<String> judul, List<List<Object>> baris) {
    try (SXSSFWorkbook buku = new SXSSFWorkbook();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      Sheet lembar = buku.createSheet(nama);
      Gaya gaya = new Gaya(buku);
      isi(lembar.createRow(0), new ArrayList<>(judul), gaya, gaya.judul());
      for (int i = 0; i < baris.size(); i++) {
        isi(lembar.createRow(i + 1), baris.get(i), gaya, gaya.teks());
      }
      for (int k = 0; k < judul.size(); k++) {
        boolean lebar = List.of("Kepada", "Hal", "Pengirim", "Nomor surat").contains(judul.get(k));
        lembar.setColumnWidth(k, (lebar ? LEBAR : SEMPIT) * PER_HURUF);
      }
      lembar.createFreezePane(0, 1);
      buku.write(keluar);
      return keluar.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void isi(Row row, List<Object> nilai, Gaya gaya, CellStyle teks) {
    for (int k = 0; k < nilai.size(); k++) {
      Cell sel = row.createCell(k);
      sel.setCellStyle(teks);
      if (nilai.get(k) instanceof Integer angka) {
        sel.setCellValue(angka);
      } else if (nilai.get(k) instanceof LocalDate hari) {
        sel.setCellValue(hari);
        sel.setCellStyle(gaya.tanggal());
      } else if (nilai.get(k) instanceof LocalDateTime saat) {
        sel.setCellValue(saat);
        sel.setCellStyle(gaya.waktu());
      } else if (nilai.get(k) != null) {
        sel.setCellValue(nilai.get(k).toString());
      }
    }
  }

  private static List<Object> nilai(Object... nilai) {
    return Arrays.asList(nilai);
  }

  private static LocalDateTime waktu(Instant saat, ZoneId zona) {
    return saat == null ? null : LocalDateTime.ofInstant(saat, zona);
  }

  /** The styles of a book. */
  private record Gaya(CellStyle judul, CellStyle teks, CellStyle tanggal, CellStyle waktu) {

    Gaya(Workbook buku) {
      this(tebal(buku), pola(buku, "@"), pola(buku, "dd-mm-yyyy"), pola(buku, "dd-mm-yyyy hh:mm"));
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
}
