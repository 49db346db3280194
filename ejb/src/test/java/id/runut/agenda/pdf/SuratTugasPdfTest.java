package id.runut.agenda.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import id.runut.agenda.pdf.IsiSuratTugas.Pejabat;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.umum.pdf.PenataPdf;
import id.runut.umum.pdf.TemplatCetak;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The printed paper, left in target/bukti to be looked at. */
class SuratTugasPdfTest {

  @Test
  void saysWhoOrdersWhomToDoWhatAndWhy() throws IOException {
    byte[] isi = new SuratTugasPdf(new TemplatCetak(), new PenataPdf()).cetak(contoh());
    Path bukti = Path.of("target", "bukti", "surat-tugas.pdf");
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, isi);

    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(isi)))) {
      String teks = PdfTextExtractor.getTextFromPage(pdf.getPage(1));
      assertEquals(1, pdf.getNumberOfPages());
      for (String bagian :
          List.of(
              "SURAT PERINTAH TUGAS",
              "NOMOR 000.8.6.3/0418/Set-DKUKM/2026",
              "MEMERINTAHKAN",
              "19900404 201502 1 004",
              "Susun surat <pengumpulan> data",
              "Plh. KEPALA SUBBAGIAN PROGRAM",
              "Pada tanggal 5 Oktober 2026",
              "Kode 12AB-34CD-EF")) {
        assertTrue(teks.contains(bagian), bagian + " is missing in\n" + teks);
      }
    }
  }

  private static IsiSuratTugas contoh() {
    return new IsiSuratTugas(
        new InfoInstansi(
            UUID.randomUUID(),
            "dkukm-sulteng",
            "Dinas Koperasi, Usaha Kecil dan Menengah",
            "DKUKM Prov. Sulawesi Tengah",
            "Pemerintah Provinsi Sulawesi Tengah",
            "Jalan R.A. Kartini, Palu 94111",
            "Telepon (0451) 000000 · Pos-el dkukm@contoh.sultengprov.go.id",
            "Palu",
            ZoneId.of("Asia/Makassar"),
            "Set-DKUKM"),
        "000.8.6.3/0418/Set-DKUKM/2026",
        LocalDate.of(2026, 10, 5),
        List.of(
            "Perpres 29/2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
            "Standar Operasional Prosedur Pengumpulan Data Kinerja",
            "Disposisi Sekretaris tanggal 5 Oktober 2026"),
        List.of(
            new Pejabat(
                "Pegawai Fungsional Satu, S.Kom.",
                "Penata Muda (III/a)",
                "19900404 201502 1 004",
                "Fungsional Umum Pengolah Data")),
        List.of(
            "Susun surat <pengumpulan> data untuk Pengumpulan Data Kinerja Triwulan III 2026",
            "Siapkan konsep surat",
            "Diselesaikan paling lambat 9 Oktober 2026 pukul 16.00 WITA"),
        new Pejabat(
            "Pejabat Kasubbag Program, S.E.",
            "Penata Tingkat I (III/d)",
            "19800303 200502 1 003",
            "Plh. Kepala Subbagian Program, Keuangan dan Aset"),
        "12AB34CDEF",
        "https://runut.contoh.go.id/v/12AB34CDEF");
  }
}
