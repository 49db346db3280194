package id.runut.kepatuhan.excel;

import id.runut.kepatuhan.boundary.RingkasanKepatuhan;
import id.runut.kepatuhan.boundary.UkuranKepatuhan;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.excel.GayaTabel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Compliance as a workbook: one sheet per grouping, the same figures as on the page. Texts are
 * written as texts, whatever they begin with; what is not known stays empty.
 */
@ApplicationScoped
public class BukuKepatuhan {

  private static final List<String> KOLOM =
      List.of(
          "Nama",
          "Rincian",
          "Selesai",
          "Berstandar",
          "Tepat waktu",
          "Tepat waktu (%)",
          "Terukur",
          "Rata-rata menunggu (menit kerja)",
          "Jatah menunggu (menit kerja)",
          "Rata-rata bekerja (menit kerja)",
          "Rata-rata bekerja, yang berstandar (menit kerja)",
          "Waktu baku (menit kerja)",
          "Terbuka",
          "Lewat tenggat",
          "Tertua sejak");

  private static final int SEMPIT = 14;
  private static final int LEBAR = 48;
  private static final int KOLOM_LEBAR = 2;
  private static final int PER_HURUF = 256;

  /** Writes the workbook. */
  public byte[] tulis(InfoInstansi instansi, RingkasanKepatuhan r) {
    try (SXSSFWorkbook buku = new SXSSFWorkbook();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      GayaTabel gaya = new GayaTabel(buku);
      ZoneId zona = instansi.zonaWaktu();
      String masa = Penanggalan.tanggal(r.dari()) + " sampai " + Penanggalan.tanggal(r.sampai());
      List<UkuranKepatuhan> semua = List.of(r.semua());
      lembar(buku, "Ringkasan", instansi.nama() + ", " + masa, semua, zona, gaya);
      lembar(buku, "SOP", masa, r.sop(), zona, gaya);
      lembar(buku, "Langkah", masa, r.langkah(), zona, gaya);
      lembar(buku, "Pelaksana", masa, r.peran(), zona, gaya);
      lembar(buku, "Unit", masa, r.unit(), zona, gaya);
      lembar(buku, "Menumpuk", "Tugas terbuka menurut langkah dan unit", r.tumpukan(), zona, gaya);
      buku.write(keluar);
      return keluar.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lembar(
      Workbook buku,
      String nama,
      String judul,
      List<UkuranKepatuhan> isi,
      ZoneId zona,
      GayaTabel gaya) {
    Sheet lembar = buku.createSheet(nama);
    gaya.judul(lembar.createRow(0), List.of(judul));
    gaya.judul(lembar.createRow(1), KOLOM);
    for (int i = 0; i < isi.size(); i++) {
      gaya.isi(lembar.createRow(i + 2), nilai(isi.get(i), zona));
    }
    for (int k = 0; k < KOLOM.size(); k++) {
      lembar.setColumnWidth(k, (k < KOLOM_LEBAR ? LEBAR : SEMPIT) * PER_HURUF);
    }
    lembar.createFreezePane(1, 2);
  }

  private static List<Object> nilai(UkuranKepatuhan u, ZoneId zona) {
    return Arrays.asList(
        u.nama().isEmpty() ? "Semua" : u.nama(),
        u.rincian(),
        u.selesai(),
        u.berstandar(),
        u.tepat(),
        u.persenTepat(),
        u.terukur(),
        u.menunggu(),
        u.jatah(),
        u.bekerja(),
        u.bekerjaBerstandar(),
        u.standar(),
        u.terbuka(),
        u.lewat(),
        u.tertua() == null ? null : LocalDateTime.ofInstant(u.tertua(), zona));
  }
}
