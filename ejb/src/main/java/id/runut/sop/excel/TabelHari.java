package id.runut.sop.excel;

import id.runut.sop.boundary.HariKalender;
import id.runut.sop.control.AturanHari;
import id.runut.sop.entity.JenisHari;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The table of days that differ from their weekday: date, kind, name. What is written can be read
 * again; every fault is told with its row, and then nothing is taken over.
 */
@ApplicationScoped
public class TabelHari {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern INDONESIA =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final int[] LEBAR = {16, 20, 60};
  private static final int PER_HURUF = 256;
  private static final Map<JenisHari, String> SEBUTAN =
      Map.of(
          JenisHari.LIBUR_NASIONAL, "Libur nasional",
          JenisHari.CUTI_BERSAMA, "Cuti bersama",
          JenisHari.LIBUR_DAERAH, "Libur daerah",
          JenisHari.HARI_KERJA, "Hari kerja");

  @Inject PembacaTabel pembaca;

  /** Writes days as a workbook. */
  public byte[] tulis(List<HariKalender> hari) {
    try (SXSSFWorkbook buku = new SXSSFWorkbook();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      Sheet lembar = buku.createSheet("Hari");
      baris(lembar.createRow(0), "Tanggal", "Jenis", "Nama");
      for (int i = 0; i < hari.size(); i++) {
        HariKalender h = hari.get(i);
        baris(lembar.createRow(i + 1), h.tanggal().toString(), SEBUTAN.get(h.jenis()), h.nama());
      }
      for (int k = 0; k < LEBAR.length; k++) {
        lembar.setColumnWidth(k, LEBAR[k] * PER_HURUF);
      }
      lembar.createFreezePane(0, 1);
      buku.write(keluar);
      return keluar.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws DataTidakSah with every fault by its row
   */
  public List<HariKalender> baca(String namaBerkas, byte[] isi) {
    List<HariKalender> hasil = new ArrayList<>();
    List<Kekeliruan> keliru = new ArrayList<>();
    Map<LocalDate, Integer> sudah = new HashMap<>();
    for (PembacaTabel.Baris b : pembaca.baca(namaBerkas, isi)) {
      int sebelumnya = keliru.size();
      LocalDate tanggal = tanggal(b, keliru);
      JenisHari jenis = jenis(b, keliru);
      String nama = nama(b, keliru);
      Integer dulu = tanggal == null ? null : sudah.putIfAbsent(tanggal, b.nomor());
      if (dulu != null) {
        keliru.add(
            new Kekeliruan(b.tempat(), Pesan.dari("kalender.keliru.ganda", b.nomor(), dulu)));
      }
      if (keliru.size() == sebelumnya) {
        hasil.add(new HariKalender(tanggal, jenis, nama, true));
      }
    }
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("kesalahan.tabelHari", keliru.size()), keliru);
    }
    if (hasil.isEmpty()) {
      throw new DataTidakSah("kesalahan.tabelHariKosong");
    }
    return hasil;
  }

  private static LocalDate tanggal(PembacaTabel.Baris b, List<Kekeliruan> keliru) {
    Matcher iso = ISO.matcher(b.sel(0));
    Matcher indonesia = INDONESIA.matcher(b.sel(0));
    try {
      if (iso.matches()) {
        return wajar(LocalDate.of(angka(iso, 1), angka(iso, 2), angka(iso, 3)));
      }
      if (indonesia.matches()) {
        return wajar(LocalDate.of(angka(indonesia, 3), angka(indonesia, 2), angka(indonesia, 1)));
      }
    } catch (DateTimeException bukanTanggal) {
      keliru.add(
          new Kekeliruan(b.tempat(), Pesan.dari("kalender.keliru.tanggal", b.nomor(), b.sel(0))));
      return null;
    }
    keliru.add(
        new Kekeliruan(b.tempat(), Pesan.dari("kalender.keliru.tanggal", b.nomor(), b.sel(0))));
    return null;
  }

  private static LocalDate wajar(LocalDate tanggal) {
    if (!AturanHari.dalamJangkauan(tanggal)) {
      throw new DateTimeException("year out of range");
    }
    return tanggal;
  }

  private static int angka(Matcher m, int kelompok) {
    return Integer.parseInt(m.group(kelompok));
  }

  private static JenisHari jenis(PembacaTabel.Baris b, List<Kekeliruan> keliru) {
    String teks = b.sel(1).toLowerCase(Locale.ROOT);
    for (Map.Entry<JenisHari, String> satu : SEBUTAN.entrySet()) {
      if (satu.getValue().toLowerCase(Locale.ROOT).equals(teks)) {
        return satu.getKey();
      }
    }
    String boleh =
        Stream.of(JenisHari.values()).map(SEBUTAN::get).collect(Collectors.joining(", "));
    keliru.add(
        new Kekeliruan(
            b.tempat(), Pesan.dari("kalender.keliru.jenis", b.nomor(), b.sel(1), boleh)));
    return null;
  }

  private static String nama(PembacaTabel.Baris b, List<Kekeliruan> keliru) {
    String nama = b.sel(2);
    if (nama.isEmpty() || nama.length() > AturanHari.NAMA_TERPANJANG) {
      keliru.add(
          new Kekeliruan(
              b.tempat(),
              Pesan.dari("kalender.keliru.nama", b.nomor(), AturanHari.NAMA_TERPANJANG)));
    }
    return nama;
  }

  private static void baris(Row baris, String... nilai) {
    for (int k = 0; k < nilai.length; k++) {
      baris.createCell(k).setCellValue(nilai[k]);
    }
  }
}
