package id.runut.naskah.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.naskah.entity.HurufNaskah;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.KertasNaskah;
import id.runut.naskah.entity.LetakNomor;
import id.runut.uji.BasisData;
import id.runut.uji.PelakonSop;
import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.SudahBerubah;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator sets how letters look and what their first drafts say. */
class TataNaskahIT {

  private BasisData basisData;
  private PelakonSop pelakon;
  private TataNaskahService tata;
  private TemplatService templat;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    pelakon = new PelakonSop(basisData);
    tata = pelakon.perakit().ambil(TataNaskahService.class);
    templat = pelakon.perakit().ambil(TemplatService.class);
  }

  @Test
  void draftsTakeTheNewestAppearanceAndSignedLettersStay() throws IOException {
    UUID proses = pelakon.sampai(2026, 3, 8);
    NaskahService naskah = pelakon.perakit().ambil(NaskahService.class);
    RingkasanNaskah surat = sebagai(Pemeran.KEPALA, () -> naskah.dariProses(proses)).get(0);
    byte[] tertanda = sebagai(Pemeran.KEPALA, () -> naskah.pdfAkhir(surat.id()).isi());
    UUID versi = sebagai(Pemeran.KEPALA, () -> naskah.rincian(surat.id()).versi().id());
    InfoTata semula = sebagaiAdmin(() -> tata.tata());
    assertEquals(0, semula.nomor());

    UUID logo = transaksi(() -> tata.simpanLogo("lambang.png", png()));
    InfoTata baru = transaksi(() -> tata.simpan(lain(semula.tata()).berlogo(logo), "Kop baru", 0));
    assertEquals(1, baru.nomor());

    String kini = teks(sebagai(Pemeran.KEPALA, () -> naskah.pdf(versi).isi()));
    assertTrue(kini.contains("DINAS YANG BERGANTI NAMA"), kini);
    assertArrayEquals(tertanda, sebagai(Pemeran.KEPALA, () -> naskah.pdfAkhir(surat.id()).isi()));

    assertThrows(
        SudahBerubah.class, () -> transaksi(() -> tata.simpan(semula.tata(), "Terlambat", 0)));
    InfoTata pulih = transaksi(() -> tata.pulihkan(0, 1));
    assertEquals(2, pulih.nomor());
    assertEquals(semula.tata(), pulih.tata());
    assertEquals(2, pulih.riwayat().size());
  }

  @Test
  void aBrokenPictureIsRefusedInWordsAndAnythingWrongIsSaidAtOnce() throws IOException {
    byte[] rusak = Arrays.copyOf(png(), 40);
    assertEquals("naskah.gambar.jenis", ditolak(() -> tata.simpanLogo("a.png", rusak)));
    byte[] isiRusak = png();
    Arrays.fill(isiRusak, 30, isiRusak.length - 12, (byte) 7);
    assertEquals("naskah.gambar.rusak", ditolak(() -> tata.simpanLogo("a.png", isiRusak)));
    assertEquals(
        "naskah.gambar.jenis", ditolak(() -> tata.simpanLogo("a.png", "<svg/>".getBytes())));
    TataSurat semula = sebagaiAdmin(() -> tata.tata()).tata();
    TataSurat keliru =
        new TataSurat(
            "",
            "A",
            "",
            "",
            "",
            null,
            HurufNaskah.ARIAL,
            HurufNaskah.ARIAL,
            BigDecimal.ONE,
            KertasNaskah.A4,
            5,
            20,
            10,
            25,
            "Kaki {{instansi.nma}}",
            true,
            LetakNomor.DALAM_KEPALA);
    DataTidakSah salah =
        assertThrows(DataTidakSah.class, () -> transaksi(() -> tata.simpan(keliru, "", 0)));
    assertEquals(
        List.of("kopAtas", "tepiAtas", "tepiBawah", "ukuran", "kaki"),
        salah.kekeliruan().stream().map(k -> k.tempat()).toList());
    assertEquals(semula, sebagaiAdmin(() -> tata.tata()).tata());
    assertThrows(
        KesalahanPortal.class,
        () -> transaksi(() -> tata.simpan(semula.berlogo(UUID.randomUUID()), "", 0)));
  }

  @Test
  void theFirstDraftSaysWhatTheAgencySaysInstead() {
    RincianTemplat bawaan = sebagaiAdmin(() -> templat.templat("surat_pengumpulan_data"));
    assertTrue(bawaan.isi().isi().contains("{{"), bawaan.isi().isi());
    assertFalse(bawaan.ringkasan().sendiri());
    IsiTemplat isi =
        new IsiTemplat(
            "Permintaan data {{periode}}",
            "",
            "{{instansi.kota}}",
            List.of(),
            "<p>Kami, {{instansi.nama}}, minta data {{periode}}.</p><script>alert(1)</script>");
    transaksi(() -> templat.simpan("surat_pengumpulan_data", isi, 0, "Lebih singkat"));

    UUID proses = pelakon.sampai(2026, 3, 4);
    Terbuka susun = pelakon.gerak().terbuka(proses).get(0);
    NaskahService naskah = pelakon.perakit().ambil(NaskahService.class);
    KonsepNaskah konsep =
        pelakon
            .perakit()
            .pelaku()
            .sebagai(
                susun.pemeran(),
                () -> basisData.dalamTransaksi(() -> naskah.konsep(susun.id())).konsep());
    assertEquals("Permintaan data Triwulan III Tahun 2026", konsep.hal());
    assertFalse(konsep.isi().contains("{{") || konsep.isi().contains("script"), konsep.isi());
    assertTrue(konsep.isi().contains("minta data Triwulan III Tahun 2026"), konsep.isi());
    assertFalse(konsep.kepada().isEmpty());

    RincianTemplat kembali = transaksi(() -> templat.kembalikan("surat_pengumpulan_data", 1));
    assertEquals(bawaan.isi(), kembali.isi());
    assertEquals(
        "Permintaan data {{periode}}",
        transaksi(() -> templat.pulihkan("surat_pengumpulan_data", 1, 2)).isi().hal());
  }

  @Test
  void anUnknownFieldIsNamedWithItsPlace() {
    IsiTemplat isi =
        new IsiTemplat(
            "Hal", "", "", List.of(), "<p>Satu</p><p>{{instansi.class}} dan {{periode}}</p>");
    DataTidakSah salah =
        assertThrows(
            DataTidakSah.class, () -> transaksi(() -> templat.simpan("undangan", isi, 0, "")));
    assertEquals("isi", salah.kekeliruan().get(0).tempat());
    assertEquals(List.of("{{instansi.class}}", 2), salah.kekeliruan().get(0).pesan().argumen());
  }

  @Test
  void everyTemplateComesOutFilledWithSamples() throws IOException {
    for (RingkasanTemplat satu : sebagaiAdmin(() -> templat.daftar())) {
      RincianTemplat rinci = sebagaiAdmin(() -> templat.templat(satu.nama()));
      byte[] pdf = sebagaiAdmin(() -> templat.contoh(satu.nama(), rinci.isi()).isi());
      assertFalse(teks(pdf).contains("{{"), satu.nama());
    }
    KonsepNaskah lepas =
        sebagaiAdmin(
            () -> templat.konsep(JenisNaskah.NOTA_DINAS, Map.of("dokumen", "Izin <b>cuti</b>")));
    assertTrue(lepas.hal().startsWith("Izin <b>cuti</b>"), lepas.hal());
  }

  private static TataSurat lain(TataSurat t) {
    return new TataSurat(
        t.kopAtas(),
        "Dinas yang Berganti Nama",
        t.alamat(),
        t.telepon(),
        "https://dinas.contoh.go.id",
        null,
        HurufNaskah.TIMES,
        HurufNaskah.TIMES,
        BigDecimal.valueOf(12),
        KertasNaskah.F4,
        25,
        25,
        30,
        30,
        "Ditandatangani oleh {{instansi.nama}}, periksa {{alamatPeriksa}}.",
        false,
        LetakNomor.DI_BAWAH_JUDUL);
  }

  private String ditolak(Callable<?> kerja) {
    return assertThrows(DataTidakSah.class, () -> transaksi(kerja)).pesan().kunci();
  }

  private <T> T transaksi(Callable<T> kerja) {
    return sebagaiAdmin(() -> basisData.dalamTransaksi(kerja::call));
  }

  private <T> T sebagaiAdmin(Callable<T> kerja) {
    return sebagai(Pemeran.ADMIN, kerja);
  }

  private <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    return pelakon.perakit().pelaku().sebagai(siapa, kerja);
  }

  private static String teks(byte[] pdf) throws IOException {
    try (PDDocument dokumen = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(dokumen).replaceAll("\\s+", " ");
    }
  }

  private static byte[] png() throws IOException {
    BufferedImage gambar = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
    Graphics2D kuas = gambar.createGraphics();
    kuas.setColor(Color.RED);
    kuas.fillOval(4, 4, 56, 56);
    kuas.dispose();
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    ImageIO.write(gambar, "png", keluar);
    return keluar.toByteArray();
  }
}
