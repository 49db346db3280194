package id.runut.penyerahan.excel;

import id.runut.penyerahan.boundary.BarisPenyerahan;
import id.runut.penyerahan.boundary.BarisPenyerahan.Kiriman;
import id.runut.umum.excel.GayaTabel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Deliveries as a workbook, a row each. Texts are written as texts, whatever they begin with; what
 * is not known stays empty.
 */
@ApplicationScoped
public class BukuPenyerahan {

  private static final List<String> KOLOM =
      List.of(
          "Perangkat daerah",
          "SOP",
          "Masa",
          "Keadaan",
          "Hal",
          "Nomor surat",
          "Tanggal surat",
          "Proses dimulai",
          "Dikirim",
          "Diterima",
          "Diterima oleh",
          "Jabatan penerima",
          "Waktu nyata (menit kerja)",
          "Waktu baku dengan jatah menunggu (menit kerja)");

  private static final List<String> LEBAR =
      List.of("Perangkat daerah", "SOP", "Hal", "Nomor surat", "Diterima oleh", "Jabatan penerima");

  private static final int HURUF_LEBAR = 38;
  private static final int HURUF_SEMPIT = 18;
  private static final int PER_HURUF = 256;

  /** Writes the workbook, times in the reader's zone. */
  public byte[] tulis(ZoneId zona, List<BarisPenyerahan> isi) {
    try (SXSSFWorkbook buku = new SXSSFWorkbook();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      Sheet lembar = buku.createSheet("Penyerahan");
      GayaTabel gaya = new GayaTabel(buku);
      gaya.judul(lembar.createRow(0), KOLOM);
      for (int i = 0; i < isi.size(); i++) {
        gaya.isi(lembar.createRow(i + 1), nilai(isi.get(i), zona));
      }
      for (int k = 0; k < KOLOM.size(); k++) {
        boolean lebar = LEBAR.contains(KOLOM.get(k));
        lembar.setColumnWidth(k, (lebar ? HURUF_LEBAR : HURUF_SEMPIT) * PER_HURUF);
      }
      lembar.createFreezePane(1, 1);
      lembar.setAutoFilter(new CellRangeAddress(0, isi.size(), 0, KOLOM.size() - 1));
      buku.write(keluar);
      return keluar.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Object> nilai(BarisPenyerahan b, ZoneId zona) {
    List<Object> nilai = new ArrayList<>(asal(b));
    nilai.addAll(kiriman(b.kiriman(), b, zona));
    nilai.add(b.nyata());
    nilai.add(b.baku());
    return nilai;
  }

  private static List<?> asal(BarisPenyerahan b) {
    String urutan = b.urutan() > 1 ? " (ke-" + b.urutan() + ")" : "";
    return List.of(
        b.pengirim(),
        b.sop(),
        b.periode().sebutan() + urutan,
        switch (b.keadaan()) {
          case BELUM_DATANG -> "Belum datang";
          case BELUM_DITERIMA -> "Menunggu tanda terima";
          case DITERIMA -> "Diterima";
        });
  }

  private static List<?> kiriman(Kiriman k, BarisPenyerahan b, ZoneId zona) {
    LocalDateTime dimulai = waktu(b.dimulai(), zona);
    return k == null
        ? Arrays.asList(null, null, null, dimulai, null, null, null, null)
        : Arrays.asList(
            k.hal(),
            k.nomor(),
            k.tanggal(),
            dimulai,
            waktu(k.dikirim(), zona),
            waktu(k.diterima(), zona),
            k.penerima(),
            k.jabatanPenerima());
  }

  private static LocalDateTime waktu(Instant saat, ZoneId zona) {
    return saat == null ? null : LocalDateTime.ofInstant(saat, zona);
  }
}
