package id.runut.sop.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.sop.boundary.HariKalender;
import id.runut.sop.boundary.KalenderService;
import id.runut.sop.entity.JenisHari;
import id.runut.umum.boundary.DataTidakSah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of days as people and spreadsheets write them. */
class TabelHariTest {

  private static final HariKalender CUTI =
      new HariKalender(LocalDate.of(2027, 3, 9), JenisHari.CUTI_BERSAMA, "Cuti, Idulfitri", true);

  private final TabelHari tabel = new TabelHari();

  @BeforeEach
  void siapkan() {
    tabel.pembaca = new PembacaTabel();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tanggal;Jenis;Nama\n2027-03-09;Cuti bersama;Cuti, Idulfitri\n",
        "Tanggal,Jenis,Nama\r\n9/3/2027,cuti bersama,\"Cuti, Idulfitri\"\r\n\r\n",
        "\uFEFFTanggal;Jenis;Nama\n09-03-2027; CUTI BERSAMA ;\"Cuti, Idulfitri\"",
        "Tanggal;Jenis;Nama\n;;\n09.03.2027;Cuti bersama;Cuti, Idulfitri\n;;\n"
      })
  void csv(String isi) {
    assertEquals(List.of(CUTI), baca(isi));
  }

  @Test
  void semuaKekeliruanDenganBarisnya() {
    DataTidakSah keliru =
        assertThrows(
            DataTidakSah.class,
            () ->
                baca(
                    "Tanggal;Jenis;Nama\n"
                        + "2027-02-30;Cuti bersama;a\n"
                        + "2027-03-09;Cuti;\n"
                        + "2027-03-10;Hari kerja;b\n"
                        + "2027-03-10;Libur daerah;c\n"
                        + "3 Maret;Libur nasional;d\n"
                        + "1927-03-10;Libur nasional;e\n"));
    assertEquals(
        List.of(
            "Baris 2 kalender.keliru.tanggal",
            "Baris 3 kalender.keliru.jenis",
            "Baris 3 kalender.keliru.nama",
            "Baris 5 kalender.keliru.ganda",
            "Baris 6 kalender.keliru.tanggal",
            "Baris 7 kalender.keliru.tanggal"),
        keliru.kekeliruan().stream().map(k -> k.tempat() + " " + k.pesan().kunci()).toList());
  }

  @Test
  void yangDitulisTerbacaKembali() {
    List<HariKalender> hari =
        List.of(
            CUTI,
            new HariKalender(LocalDate.of(2027, 4, 1), JenisHari.LIBUR_DAERAH, "=1+1", true),
            new HariKalender(LocalDate.of(2027, 5, 6), JenisHari.HARI_KERJA, "Masuk", true),
            new HariKalender(LocalDate.of(2027, 8, 17), JenisHari.LIBUR_NASIONAL, "HUT RI", true));
    assertEquals(hari, tabel.baca("x.xlsx", tabel.tulis(hari)));
  }

  @Test
  void selTanggalBukuKerja() throws IOException {
    try (XSSFWorkbook buku = new XSSFWorkbook();
        ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      CellStyle tanggal = buku.createCellStyle();
      tanggal.setDataFormat(buku.createDataFormat().getFormat("dd-mm-yyyy"));
      XSSFSheet lembar = buku.createSheet("apa saja");
      lembar.createRow(0).createCell(0).setCellValue("Tanggal");
      XSSFRow baris = lembar.createRow(4);
      baris.createCell(0).setCellValue(LocalDate.of(2027, 3, 9));
      baris.getCell(0).setCellStyle(tanggal);
      baris.createCell(1).setCellValue("Cuti bersama");
      baris.createCell(2).setCellValue("Cuti, Idulfitri");
      buku.write(keluar);
      assertEquals(List.of(CUTI), tabel.baca("x.csv", keluar.toByteArray()));
    }
  }

  @Test
  void bukanTabelDitolak() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream keluar = new ZipOutputStream(zip)) {
      keluar.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
    }
    ditolak("kesalahan.tabelBukanTabel", zip.toByteArray());
    ditolak("kesalahan.tabelBukanTabel", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
    ditolak("kesalahan.tabelBukanTabel", new byte[] {(byte) 0xC3, (byte) 0x28, 1, 0});
    ditolak("kesalahan.tabelUkuran", new byte[0]);
    ditolak("kesalahan.tabelUkuran", new byte[KalenderService.BITA_TERBANYAK + 1]);
    ditolak("kesalahan.tabelHariKosong", "Tanggal;Jenis;Nama".getBytes(StandardCharsets.UTF_8));
    ditolak("kesalahan.tabelPanjang", "x\n".repeat(1001).getBytes(StandardCharsets.UTF_8));
  }

  private void ditolak(String kunci, byte[] isi) {
    DataTidakSah ditolak = assertThrows(DataTidakSah.class, () -> tabel.baca("x", isi), kunci);
    assertEquals(kunci, ditolak.pesan().kunci());
  }

  private List<HariKalender> baca(String isi) {
    return tabel.baca("hari.csv", isi.getBytes(StandardCharsets.UTF_8));
  }
}
