package id.runut.cerita;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.InfoVersi;
import id.runut.naskah.boundary.IsiNaskah;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.NaskahAkhir;
import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.naskah.boundary.TempatTandaTangan;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.sop.boundary.MesinProses;
import id.runut.uji.BasisData;
import id.runut.uji.PelakonSop;
import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the letters of the SOP break into pages; the papers are left in target/bukti to be seen. */
class CetakNaskahIT {

  private static final String PARAGRAF =
      "<p>Paragraf panjang yang mengisi halaman dengan kata-kata yang tidak penting, supaya"
          + " terlihat bagaimana surat pindah ke halaman berikutnya.</p>";

  private BasisData basisData;
  private PelakonSop pelakon;
  private NaskahService naskah;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    pelakon = new PelakonSop(basisData);
    naskah = pelakon.perakit().ambil(NaskahService.class);
  }

  @Test
  void draftAndSignedFormOfEveryLetterBreakIntoTheSamePages() throws IOException {
    UUID proses = pelakon.sampai(2026, 3, 22);
    pelakon.perakit().pelaku().menjadi(Pemeran.KEPALA);
    List<RingkasanNaskah> semua = naskah.dariProses(proses);
    assertEquals(
        List.of(JenisNaskah.SURAT_DINAS, JenisNaskah.REKAPITULASI, JenisNaskah.SURAT_PENGANTAR),
        semua.stream().map(RingkasanNaskah::jenis).toList());
    for (RingkasanNaskah satu : semua) {
      String nama = satu.dokumen().replace('_', '-');
      byte[] rancangan = naskah.pdf(naskah.rincian(satu.id()).versi().id()).isi();
      byte[] tertanda = naskah.pdfAkhir(satu.id()).isi();
      simpan(nama + "-rancangan.pdf", rancangan);
      simpan(nama + "-tertanda.pdf", tertanda);
      assertEquals(halaman(rancangan), halaman(tertanda), nama);
    }
    assertEquals(
        "Kepala Bidang Perencanaan, Pengendalian dan Evaluasi BAPPEDA",
        semua.get(2).kepada().get(0));
  }

  @Test
  void aLongLetterKeepsItsSignatureTogether() throws IOException {
    UUID proses = pelakon.sampai(2026, 3, 4);
    Terbuka susun = pelakon.gerak().terbuka(proses).get(0);
    sebagai(
        susun,
        () -> {
          InfoKonsep konsep = naskah.konsep(susun.id());
          String isi = konsep.konsep().isi() + PARAGRAF.repeat(12);
          return naskah.ajukan(susun.id(), berisi(konsep.konsep(), isi), konsep.versi());
        });
    Terbuka periksa = pelakon.gerak().terbuka(proses).get(0);
    UUID versi =
        sebagai(periksa, () -> naskah.naskahTugas(periksa.id())).orElseThrow().versi().id();
    NaskahAkhir akhir = basisData.dalamTransaksi(() -> penerbit().susunAkhir(versi, terbit()));
    simpan("surat-panjang-akhir.pdf", akhir.pdf());
    assertEquals(2, halaman(akhir.pdf()));
    TempatTandaTangan tempat = akhir.tempat().get(0);
    assertEquals(2, tempat.halaman());
    assertTrue(tempat.lebar() >= 221 && tempat.tinggi() >= 74, tempat.toString());
    assertTrue(tempat.bawah() > 80, tempat.toString());
  }

  @Test
  void aRecapThatSaysTheSameMakesNoSecondVersion() {
    UUID proses = pelakon.sampai(2026, 3, 12);
    Terbuka kompilasi = pelakon.gerak().terbuka(proses).get(0);
    assertEquals(1, catat(kompilasi, "<p>Tiga</p>").nomor());
    assertEquals(1, catat(kompilasi, "<p>Tiga</p>").nomor());
    assertEquals(2, catat(kompilasi, "<p>Empat</p>").nomor());
  }

  private InfoVersi catat(Terbuka t, String isi) {
    KonsepNaskah rekap =
        KonsepNaskah.tanpaTabel(
            "Rekapitulasi Data Kinerja",
            SifatNaskah.BIASA,
            "000.8.6.3",
            "",
            List.of(),
            "",
            List.of(),
            isi,
            List.of());
    return sebagai(
        t,
        () ->
            basisData.dalamTransaksi(
                () ->
                    penerbit()
                        .catatVersi(
                            pelakon.perakit().ambil(MesinProses.class).ambil(t.id(), t.jenis()),
                            new IsiNaskah(JenisNaskah.REKAPITULASI, rekap, true))));
  }

  private static KonsepNaskah berisi(KonsepNaskah k, String isi) {
    return KonsepNaskah.tanpaTabel(
        k.hal(),
        k.sifat(),
        k.klasifikasi(),
        k.lampiran(),
        k.kepada(),
        k.tempat(),
        List.of("Gubernur Sulawesi Tengah", "Sekretaris Daerah"),
        isi,
        k.dikirim());
  }

  private static DataTerbit terbit() {
    return new DataTerbit(
        "000.8.6.3/0417/Set-DKUKM/2026",
        LocalDate.of(2026, 10, 5),
        new PenandaTangan("KEPALA DINAS", "Pejabat Kepala Dinas, S.E., M.Si.", "Pembina", "1"),
        "7F3A92C10B",
        "https://runut.contoh.go.id/v/7F3A-92C1-0B");
  }

  private PenerbitNaskah penerbit() {
    return pelakon.perakit().ambil(PenerbitNaskah.class);
  }

  private <T> T sebagai(Terbuka t, Callable<T> kerja) {
    return pelakon.perakit().pelaku().sebagai(t.pemeran(), kerja);
  }

  private static int halaman(byte[] pdf) throws IOException {
    try (PdfDocument dokumen = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      return dokumen.getNumberOfPages();
    }
  }

  private static void simpan(String nama, byte[] isi) throws IOException {
    Path bukti = Path.of("target", "bukti", nama);
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, isi);
  }
}
