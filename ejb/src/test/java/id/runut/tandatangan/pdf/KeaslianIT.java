package id.runut.tandatangan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.signatures.BouncyCastleDigest;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import com.itextpdf.signatures.SignerProperties;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahAkhir;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.boundary.TempatTandaTangan;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.tandatangan.NaskahUji;
import id.runut.tandatangan.boundary.SyaratKeaslian;
import id.runut.tandatangan.control.KunciP256;
import id.runut.tandatangan.control.OtoritasInstansi;
import id.runut.tandatangan.control.OtoritasInstansi.KunciTerbuka;
import id.runut.tandatangan.control.OtoritasInstansi.PasanganBaru;
import id.runut.tandatangan.pdf.PemeriksaPdf.Tercatat;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.Perakit;
import id.runut.umum.control.Lingkungan;
import id.runut.umum.control.Sidik;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A signed letter before our own eyes, before EU DSS, and after somebody has been at it. */
class KeaslianIT {

  private static final DataTerbit DATA =
      new DataTerbit(
          "000.8.6.3/0417/Set-DKUKM/2026",
          LocalDate.of(2026, 10, 5),
          new PenandaTangan(
              "Plh. KEPALA DINAS KOPERASI, USAHA KECIL DAN MENENGAH",
              "Pejabat Kepala Dinas, S.E., M.Si.",
              "Pembina Utama Muda",
              "19700101 199503 1 001"),
          "7F3A92C10B",
          "https://runut.contoh.go.id/v/7F3A92C10B");

  private static Instant saat;
  private static BahanTandaTangan bahan;
  private static KunciTerbuka pejabat;
  private static KunciTerbuka akar;
  private static KunciTerbuka akarLain;
  private static byte[] pdf;
  private static Tercatat tercatat;

  @BeforeAll
  static void tandaTangani() throws IOException {
    BasisData basisData = BasisData.segar();
    Perakit perakit =
        new Perakit(basisData)
            .ganti(
                Lingkungan.class,
                new Lingkungan(
                    Map.of(
                        "RUNUT_KUNCI_INDUK",
                        "uji-".repeat(10),
                        "RUNUT_ALAMAT",
                        "https://runut.contoh.go.id")));
    OtoritasInstansi otoritas = perakit.ambil(OtoritasInstansi.class);
    OrganisasiRepository organisasi = perakit.ambil(OrganisasiRepository.class);
    basisData.dalamTransaksi(
        () -> {
          Pegawai pegawai = organisasi.pegawai(Pemeran.KEPALA.pegawaiId()).orElseThrow();
          Instansi instansi = pegawai.getInstansi();
          PasanganBaru pasangan = otoritas.terbitkan(pegawai);
          pejabat = new KunciTerbuka(KunciP256.baca(pasangan.pkcs8()), pasangan.sertifikat());
          saat = Instant.now().truncatedTo(ChronoUnit.MICROS);
          akar = otoritas.akar(instansi);
          akarLain =
              otoritas.akar(
                  organisasi.pegawai(Pemeran.BAPPEDA.pegawaiId()).orElseThrow().getInstansi());
          bahan =
              new BahanTandaTangan(
                  pejabat,
                  otoritas.capWaktu(instansi),
                  akar.sertifikat(),
                  otoritas.daftarCabut(instansi),
                  saat,
                  instansi.getKota());
          pdf = new PenandaPdf().tandaTangani(NaskahUji.surat(DATA), DATA, bahan);
        });
    tercatat = catatan(pdf, "197001011995031001", akar, null);
    Path bukti = Path.of("target", "bukti", "surat-bertanda-tangan.pdf");
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, pdf);
  }

  @Test
  void satisfiesEveryCondition() {
    assertEquals(EnumSet.allOf(SyaratKeaslian.class), PemeriksaPdf.terpenuhi(pdf, tercatat));
  }

  @Test
  void passesDssWithTheAgencysRootAsTheOnlyAnchor() {
    List<PemeriksaDss.Hasil> hasil = PemeriksaDss.periksa(pdf, akarDer());

    assertEquals(1, hasil.size());
    assertTrue(hasil.get(0).lulus(), hasil::toString);
    assertEquals(List.of(), hasil.get(0).kesalahan());
    assertEquals(SignatureLevel.PAdES_BASELINE_LT, hasil.get(0).taraf());
    assertEquals("Pejabat Kepala Dinas, S.E., M.Si.", hasil.get(0).penandaTangan());
  }

  @Test
  void isStillAnArchivableFileAfterTheSignature() {
    assertEquals(List.of(), PemeriksaPdfA.pelanggaran(pdf));
  }

  @Test
  void eachOfSeveralSignaturesStaysProvable() throws IOException {
    byte[] pertama = new PenandaPdf().tandaTangani(suratBerdua(), DATA, bahan);
    byte[] kedua = new PenandaPdf().tandaTanganiLagi(pertama, 2, DATA, bahan);

    Tercatat satu = catatan(pertama, "197001011995031001", akar, null);
    Tercatat dua = catatan(kedua, "197001011995031001", akar, null);
    assertEquals(EnumSet.of(SyaratKeaslian.PERUBAHAN_TERLARANG), kurang(pertama, List.of(satu)));
    assertEquals(Set.of(), kurang(kedua, List.of(satu, dua)));
    List<PemeriksaDss.Hasil> hasil = PemeriksaDss.periksa(kedua, akarDer());
    assertEquals(2, hasil.size());
    for (PemeriksaDss.Hasil h : hasil) {
      assertTrue(h.lulus(), hasil::toString);
      assertEquals(SignatureLevel.PAdES_BASELINE_LT, h.taraf());
    }
    assertEquals(List.of(), PemeriksaPdfA.pelanggaran(kedua));
    byte[] diselipi = new PenandaPdf().tandaTanganiLagi(ditimpa(pertama), 2, DATA, bahan);
    assertEquals(
        EnumSet.of(SyaratKeaslian.TANPA_TAMBAHAN),
        kurang(diselipi, List.of(satu, catatan(diselipi, "197001011995031001", akar, null))));
  }

  @Test
  void aSecondSignatureOnAClosedLetterIsSeen() {
    byte[] lagi = ulangiTandaTangan();

    assertEquals(
        EnumSet.complementOf(EnumSet.of(SyaratKeaslian.ARSIP_UTUH)),
        kurang(lagi, List.of(catatan(lagi, "197001011995031001", akar, null))));
    assertTrue(PemeriksaDss.periksa(lagi, akarDer()).stream().anyMatch(h -> !h.lulus()));
  }

  @Test
  void aStoreThatBringsSomethingElseIsSeen() {
    String teks = new String(pdf, StandardCharsets.ISO_8859_1);
    int simpanan = teks.lastIndexOf("/Type /DSS");
    byte[] diubah = pdf.clone();
    diubah[simpanan + 1] = 'X';
    assertEquals(
        EnumSet.of(SyaratKeaslian.TANPA_TAMBAHAN),
        kurang(diubah, List.of(catatan(diubah, "197001011995031001", akar, null))));
    byte[] tanpaBukti = Arrays.copyOf(pdf, teks.indexOf("%%EOF") + "%%EOF\n".length());
    assertEquals(
        Set.of(),
        kurang(tanpaBukti, List.of(catatan(tanpaBukti, "197001011995031001", akar, null))));
    byte[] duaKali = BuktiPdf.lampirkan(pdf, bahan);
    assertEquals(
        EnumSet.of(SyaratKeaslian.TANPA_TAMBAHAN),
        kurang(duaKali, List.of(catatan(duaKali, "197001011995031001", akar, null))));
  }

  @Test
  void aNoteOnAPageIsSeen() throws IOException {
    byte[] dicatat =
        ditambah(
            pdf,
            dokumen ->
                dokumen
                    .getPage(1)
                    .addAnnotation(new PdfTextAnnotation(new Rectangle(10, 10, 20, 20))));

    assertEquals(
        EnumSet.of(SyaratKeaslian.TANPA_TAMBAHAN),
        kurang(dicatat, List.of(catatan(dicatat, "197001011995031001", akar, null))));
    assertFalse(PemeriksaDss.periksa(dicatat, akarDer()).get(0).lulus());
  }

  @Test
  void signsTheWholeFileButTheSignature() {
    assertEquals(List.of(), PemeriksaRentang.pelanggaran(pdf));
  }

  @Test
  void showsWhoSignedAndTheCode() throws IOException {
    try (PdfDocument dokumen = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      var kolom = dokumen.getPage(2).getAnnotations().get(0);
      assertEquals(225, kolom.getRectangle().toRectangle().getWidth(), 0.1);
      assertTrue(PdfTextExtractor.getTextFromPage(dokumen.getPage(1)).contains(DATA.nomor()));
    }
  }

  @Test
  void aChangedByteIsSeen() {
    byte[] diubah = pdf.clone();
    int tempat = diubah.length / 2;
    diubah[tempat] ^= 1;

    Set<SyaratKeaslian> terpenuhi = PemeriksaPdf.terpenuhi(diubah, tercatat);
    assertFalse(terpenuhi.contains(SyaratKeaslian.ARSIP_UTUH));
    assertFalse(terpenuhi.contains(SyaratKeaslian.TANDA_TANGAN_UTUH));
  }

  @Test
  void bytesAddedAtTheEndAreSeen() {
    byte[] ditambah = Arrays.copyOf(pdf, pdf.length + 3);
    Arrays.fill(ditambah, pdf.length, ditambah.length, (byte) '\n');

    Set<SyaratKeaslian> terpenuhi = PemeriksaPdf.terpenuhi(ditambah, tercatat);
    assertFalse(terpenuhi.contains(SyaratKeaslian.ARSIP_UTUH));
    assertFalse(terpenuhi.contains(SyaratKeaslian.TANPA_TAMBAHAN));
    assertTrue(terpenuhi.contains(SyaratKeaslian.TANDA_TANGAN_UTUH));
    assertEquals(
        List.of("something follows the signature that is no security store"),
        PemeriksaRentang.pelanggaran(ditambah));
  }

  @Test
  void aPagePaintedOverInALaterRevisionIsSeenEvenWithAMatchingHash() throws IOException {
    byte[] ditimpa = ditimpa(pdf);

    assertEquals(
        EnumSet.of(SyaratKeaslian.TANPA_TAMBAHAN),
        kurang(ditimpa, catatan(ditimpa, "197001011995031001", akar, null)));
    assertFalse(PemeriksaDss.periksa(ditimpa, akarDer()).get(0).lulus());
    assertEquals(
        List.of("something follows the signature that is no security store"),
        PemeriksaRentang.pelanggaran(ditimpa));
  }

  @Test
  void aCertificateOfAnotherAuthorityIsSeen() {
    assertEquals(
        EnumSet.of(SyaratKeaslian.RANTAI_SERTIFIKAT, SyaratKeaslian.SERTIFIKAT_BERLAKU),
        kurang(pdf, catatan(pdf, "197001011995031001", akarLain, null)));
  }

  @Test
  void aRevocationCountsFromItsMomentOn() {
    Tercatat sebelum = catatan(pdf, "197001011995031001", akar, saat.minusSeconds(1));
    Tercatat sesudah = catatan(pdf, "197001011995031001", akar, saat.plus(Duration.ofDays(1)));

    assertEquals(EnumSet.of(SyaratKeaslian.SERTIFIKAT_BERLAKU), kurang(pdf, sebelum));
    assertEquals(EnumSet.noneOf(SyaratKeaslian.class), kurang(pdf, sesudah));
  }

  @Test
  void anotherSignerThanRecordedIsSeen() {
    assertEquals(
        EnumSet.of(SyaratKeaslian.PENANDA_TANGAN_SESUAI),
        kurang(pdf, catatan(pdf, "197202021996032002", akar, null)));
  }

  @Test
  void whatIsNoPdfSatisfiesNothing() {
    byte[] bukanPdf = "bukan PDF".getBytes(StandardCharsets.UTF_8);

    assertEquals(Set.of(), PemeriksaPdf.terpenuhi(bukanPdf, tercatat));
    assertEquals(Set.of(), PemeriksaPdf.terpenuhi(new byte[0], tercatat));
  }

  private static Set<SyaratKeaslian> kurang(byte[] isi, Tercatat catatan) {
    return kurang(isi, List.of(catatan));
  }

  private static Set<SyaratKeaslian> kurang(byte[] isi, List<Tercatat> catatan) {
    Set<SyaratKeaslian> kurang = EnumSet.allOf(SyaratKeaslian.class);
    kurang.removeAll(PemeriksaPdf.terpenuhi(isi, catatan));
    return kurang;
  }

  private static NaskahAkhir suratBerdua() {
    NaskahAkhir surat = NaskahUji.surat(DATA);
    TempatTandaTangan kanan = surat.tempat().get(0);
    return new NaskahAkhir(
        surat.pdf(), List.of(kanan, new TempatTandaTangan(kanan.halaman(), 50, 150, 225, 76)));
  }

  private static byte[] ditimpa(byte[] isi) throws IOException {
    return ditambah(
        isi, dokumen -> new PdfCanvas(dokumen.getPage(1)).rectangle(100, 500, 200, 200).fill());
  }

  private static byte[] ditambah(byte[] isi, Consumer<PdfDocument> tindakan) throws IOException {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try (PdfDocument dokumen =
        new PdfDocument(
            new PdfReader(new ByteArrayInputStream(isi)),
            new PdfWriter(keluar),
            new StampingProperties().useAppendMode())) {
      tindakan.accept(dokumen);
    }
    return keluar.toByteArray();
  }

  /** The library signs again after a certification that forbids it; with an approval here. */
  private static byte[] ulangiTandaTangan() {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try {
      PdfSigner penanda =
          new PdfSigner(
              new PdfReader(new ByteArrayInputStream(pdf)),
              keluar,
              new StampingProperties().useAppendMode());
      penanda.setSignerProperties(new SignerProperties().setFieldName("Lain"));
      penanda.signDetached(
          new BouncyCastleDigest(),
          new PenandaEc(pejabat.kunci()),
          new Certificate[] {
            CertificateFactory.getInstance("X.509")
                .generateCertificate(
                    new ByteArrayInputStream(OtoritasInstansi.tulis(pejabat.sertifikat())))
          },
          null,
          null,
          null,
          0,
          CryptoStandard.CADES);
      return keluar.toByteArray();
    } catch (IOException | GeneralSecurityException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  private static Tercatat catatan(byte[] isi, String nip, KunciTerbuka penerbit, Instant dicabut) {
    return new Tercatat(
        Sidik.sha256(isi), nip, pejabat.sertifikat(), penerbit.sertifikat(), saat, dicabut);
  }

  private static byte[] akarDer() {
    return OtoritasInstansi.tulis(akar.sertifikat());
  }
}
