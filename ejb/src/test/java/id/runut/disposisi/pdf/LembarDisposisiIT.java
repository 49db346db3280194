package id.runut.disposisi.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.DisposisiRepository;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.entity.Pelaku;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The printed form, left in target/bukti to be looked at. */
class LembarDisposisiIT {

  private static final Instant WAKTU = Instant.parse("2026-10-05T00:05:00Z");

  private static BasisData basisData;
  private static Perakit perakit;
  private static UUID prosesId;
  private static UUID tugasId;

  @BeforeAll
  static void siapkan() {
    basisData = BasisData.segar();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class)
            .hanyaPenyedia(PenyediaDokumen.class);
    PenggerakProses gerak = new PenggerakProses(basisData, perakit);
    prosesId = gerak.mulai(2026, 3);
    tugasId = gerak.terbuka(prosesId).get(0).id();
  }

  @Test
  void fitsOnOneHalfFolioAndShowsTextLiterally() throws IOException {
    Unduhan lembar = basisData.dalamTransaksi(() -> cetak(disposisi()));
    Path bukti = Path.of("target", "bukti", lembar.nama());
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, lembar.isi());

    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(lembar.isi())))) {
      String teks = PdfTextExtractor.getTextFromPage(pdf.getPage(1));
      assertEquals(1, pdf.getNumberOfPages());
      assertTrue(teks.contains("LEMBAR DISPOSISI"), teks);
      assertTrue(teks.contains("√ Kepala Subbagian Program"), teks);
      assertTrue(teks.contains("√ Siapkan konsep surat"), teks);
      assertTrue(teks.contains("<b>sebelum</b> & sesudah"), teks);
      assertTrue(teks.contains("5 Oktober 2026 pukul 08.05 WITA"), teks);
      assertTrue(teks.contains("NIP 19720202 199603 2 002"), teks);
    }
  }

  private static Unduhan cetak(Disposisi disposisi) {
    perakit.ambil(DisposisiRepository.class).simpan(disposisi);
    return perakit.ambil(LembarDisposisi.class).cetak(disposisi);
  }

  private static Disposisi disposisi() {
    Disposisi d =
        new Disposisi(
                Pemeran.DINAS,
                prosesId,
                tugasId,
                "Pengumpulan Data Kinerja Triwulan III 2026",
                2,
                3,
                WAKTU,
                new Pelaku(
                    Pemeran.SEKRETARIS.pegawaiId(),
                    "Pejabat Sekretaris, S.Sos., M.M.",
                    Pemeran.SEKRETARIS.jabatanId(),
                    "Sekretaris",
                    null))
            .berisi(
                List.of("Siapkan konsep surat", "Selesaikan sesuai tenggat"),
                "Data per bidang <b>sebelum</b> & sesudah perubahan anggaran.\nLaporkan hari Jumat.",
                SifatDisposisi.SEGERA,
                WAKTU.plusSeconds(4 * 24 * 3600));
    d.kepada(Pemeran.KASUBBAG.jabatanId(), "Kepala Subbagian Program, Keuangan dan Aset");
    return d;
  }
}
