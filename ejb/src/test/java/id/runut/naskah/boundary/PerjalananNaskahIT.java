package id.runut.naskah.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import id.runut.naskah.control.LangkahSusun;
import id.runut.naskah.control.PihakNaskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.paraf.boundary.InfoParaf;
import id.runut.paraf.boundary.ParafService;
import id.runut.paraf.control.LangkahPeriksa;
import id.runut.paraf.entity.SebabGugur;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakDitemukan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters from the draft to the signature's door, in the real engine on the real database. */
class PerjalananNaskahIT {

  private static final int TAHUN = 2026;

  private BasisData basisData;
  private Perakit perakit;
  private PenggerakProses penggerak;
  private NaskahService naskah;
  private ParafService paraf;

  /** Everything but drafting and checking, which other tests prove. */
  private static final class LangkahLain extends PenangananUji {
    @Override
    public Set<String> jenis() {
      return Set.of("disposisi", "tandatangan", "kirim", "ukur", "kompilasi", "terima");
    }
  }

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit = new Perakit(basisData);
    perakit.hanyaPenyedia(SyaratLangkah.class);
    perakit.hanyaPenyedia(
        PenangananLangkah.class, new LangkahSusun(), new LangkahPeriksa(), new LangkahLain());
    penggerak = new PenggerakProses(basisData, perakit);
    naskah = perakit.ambil(NaskahService.class);
    paraf = perakit.ambil(ParafService.class);
  }

  @Test
  void theFirstLookFillsTheDraftFromItsTemplate() {
    Terbuka tugas = sampai(4);
    InfoKonsep konsep = sebagai(tugas, () -> naskah.konsep(tugas.id()));
    assertEquals("Pengumpulan Data Kinerja Triwulan III Tahun 2026", konsep.konsep().hal());
    assertEquals(
        List.of("Para Kepala Bidang", "Kepala UPT Balai Pelatihan"), konsep.konsep().kepada());
    assertEquals("Palu", konsep.konsep().tempat());
    assertTrue(konsep.konsep().isi().contains("Juli sampai dengan September 2026"));
    assertTrue(konsep.bolehAjukan().boleh());
    assertEquals(1, konsep.jumlahHalaman());
    assertEquals(konsep.versi(), sebagai(tugas, () -> naskah.konsep(tugas.id())).versi());
  }

  /** What was shown is what is signed: the draft heads its signature block as the letter will. */
  @Test
  void theDraftNamesTheSigningPostInFullAsTheSignedLetterDoes() {
    Terbuka tugas = sampai(4);
    InfoKonsep konsep = sebagai(tugas, () -> naskah.konsep(tugas.id()));
    PihakNaskah pihak = perakit.ambil(PihakNaskah.class);
    NaskahRepository semua = perakit.ambil(NaskahRepository.class);
    PenandaTangan siapa =
        basisData.dalamTransaksi(
            () -> pihak.penanda(semua.naskah(konsep.naskahId()).orElseThrow()).get(0));
    perakit.pelaku().menjadi(Pemeran.KEPALA);
    assertEquals(
        PenandaTangan.kepala(perakit.pelaku().identitas().utama().sebutan()), siapa.jabatan());
    assertTrue(siapa.jabatan().length() > "KEPALA DINAS".length(), siapa.jabatan());
    assertEquals(1, konsep.jumlahHalaman());
  }

  @Test
  void twoFirstLooksAtOnceMakeOneLetter() {
    Terbuka tugas = sampai(4);
    Callable<UUID> lihat = () -> sebagai(tugas, () -> naskah.konsep(tugas.id())).naskahId();
    var hasil = Serentak.jalankan(List.of(lihat, lihat, lihat, lihat));
    assertTrue(hasil.stream().allMatch(Serentak.Hasil::berhasil), hasil.toString());
    assertEquals(1, hasil.stream().map(Serentak.Hasil::nilai).distinct().count());
  }

  @Test
  void aStaleSaveIsToldWhoSavedSince() {
    Terbuka tugas = sampai(4);
    InfoKonsep awal = sebagai(tugas, () -> naskah.konsep(tugas.id()));
    InfoKonsep kedua =
        sebagai(tugas, () -> naskah.simpanKonsep(tugas.id(), hal(awal, "Hal baru"), awal.versi()));
    assertNotEquals(awal.versi(), kedua.versi());
    SudahBerubah berubah =
        assertThrows(
            SudahBerubah.class,
            () ->
                sebagai(
                    tugas, () -> naskah.simpanKonsep(tugas.id(), hal(awal, "Basi"), awal.versi())));
    assertTrue(berubah.pesan().argumen().get(0).toString().contains("Fungsional"));
    assertEquals("Hal baru", sebagai(tugas, () -> naskah.konsep(tugas.id())).konsep().hal());
  }

  @Test
  void anIncompleteDraftIsKeptButNotHandedIn() {
    Terbuka tugas = sampai(4);
    InfoKonsep awal = sebagai(tugas, () -> naskah.konsep(tugas.id()));
    KonsepNaskah kosong =
        KonsepNaskah.tanpaTabel(
            "", null, "abc", "", List.of(), "", List.of(), "<p> </p>", List.of());
    InfoKonsep tersimpan =
        sebagai(tugas, () -> naskah.simpanKonsep(tugas.id(), kosong, awal.versi()));
    assertFalse(tersimpan.bolehAjukan().boleh());
    DataTidakSah kurang =
        assertThrows(
            DataTidakSah.class,
            () -> sebagai(tugas, () -> naskah.ajukan(tugas.id(), kosong, tersimpan.versi())));
    assertEquals(
        List.of("hal", "klasifikasi", "kepada", "isi"),
        kurang.kekeliruan().stream().map(DataTidakSah.Kekeliruan::tempat).toList());
    assertEquals(4, penggerak.terbuka(proses(tugas)).get(0).langkah());
  }

  @Test
  void onlyTheHolderDraftsAndOnlyTheAgencyReads() {
    Terbuka tugas = sampai(4);
    InfoKonsep konsep = sebagai(tugas, () -> naskah.konsep(tugas.id()));
    assertThrows(
        TidakDitemukan.class,
        () -> sebagai(Pemeran.FUNGSIONAL_DUA, () -> naskah.konsep(tugas.id())));
    assertThrows(
        TidakDitemukan.class,
        () -> sebagai(Pemeran.BAPPEDA, () -> naskah.rincian(konsep.naskahId())));
    assertEquals(
        StatusNaskah.KONSEP,
        sebagai(Pemeran.KEPALA, () -> naskah.rincian(konsep.naskahId())).status());
  }

  @Test
  void initialsHoldForTheVersionThatWasSeen() throws IOException {
    Terbuka susun = sampai(4);
    UUID proses = proses(susun);
    ajukan(susun, "Versi pertama");
    Terbuka periksa5 = penggerak.terbuka(proses).get(0);
    RincianNaskah dilihat =
        sebagai(periksa5, () -> naskah.naskahTugas(periksa5.id())).orElseThrow();
    assertEquals(1, dilihat.versi().nomor());
    assertThrows(
        SudahBerubah.class,
        () -> sebagai(periksa5, () -> paraf.paraf(periksa5.id(), "0".repeat(64))));
    sebagai(periksa5, () -> paraf.paraf(periksa5.id(), dilihat.versi().sidik()));

    Terbuka periksa6 = penggerak.terbuka(proses).get(0);
    simpanBukti("surat-dinas-rancangan.pdf", pdf(periksa6, dilihat.versi().id()));
    assertThrows(
        DataTidakSah.class,
        () -> sebagai(periksa6, () -> paraf.kembalikan(periksa6.id(), List.of(), " ")));
    sebagai(periksa6, () -> paraf.kembalikan(periksa6.id(), List.of("Isi"), "Perbaiki tanggal"));
    assertEquals(0, paraf(proses).stream().filter(b -> b.waktu() != null).count());

    Terbuka lagi5 = penggerak.terbuka(proses).get(0);
    sebagai(lagi5, () -> paraf.kembalikan(lagi5.id(), List.of("Isi"), "Perbaiki tanggal"));
    Terbuka lagi4 = penggerak.terbuka(proses).get(0);
    assertEquals(4, lagi4.langkah());
    ajukan(lagi4, "Versi kedua");
    Terbuka baru5 = penggerak.terbuka(proses).get(0);
    assertThrows(
        SudahBerubah.class,
        () -> sebagai(baru5, () -> paraf.paraf(baru5.id(), dilihat.versi().sidik())));
    parafSemua(proses);
    assertEquals(7, penggerak.terbuka(proses).get(0).langkah());
    assertEquals(
        List.of("Kasubbag Program", "Sekretaris"),
        paraf(proses).stream().map(BarisParaf::jabatan).toList());
    assertTrue(paraf(proses).stream().allMatch(b -> b.waktu() != null));

    List<InfoParaf> riwayat = sebagai(Pemeran.KEPALA, () -> paraf.riwayat(dilihat.id()));
    assertEquals(3, riwayat.size());
    assertEquals(SebabGugur.DIKEMBALIKAN, riwayat.get(2).sebabGugur());
    assertEquals(0, basisData.angka("select count(*) from paraf where versi < 0"));
  }

  @Test
  void twoInitialsAtOnceCountOnce() {
    Terbuka susun = sampai(4);
    UUID proses = proses(susun);
    ajukan(susun, "Satu");
    Terbuka periksa = penggerak.terbuka(proses).get(0);
    String sidik =
        sebagai(periksa, () -> naskah.naskahTugas(periksa.id())).orElseThrow().versi().sidik();
    Callable<Object> klik = () -> sebagai(periksa, () -> paraf.paraf(periksa.id(), sidik));
    var hasil = Serentak.jalankan(List.of(klik, klik, klik));
    assertEquals(1, hasil.stream().filter(Serentak.Hasil::berhasil).count());
    assertTrue(
        hasil.stream()
            .filter(h -> !h.berhasil())
            .allMatch(h -> h.kesalahan() instanceof KeadaanTidakSah));
    assertEquals(1, basisData.angka("select count(*) from paraf"));
  }

  @Test
  void aVersionAndAnEndedLetterCannotBeChangedEvenInSql() {
    Terbuka susun = sampai(4);
    ajukan(susun, "Tetap");
    assertThrows(
        IllegalStateException.class, () -> basisData.sql("update versi_naskah set isi = 'x'"));
    assertThrows(IllegalStateException.class, () -> basisData.sql("delete from versi_naskah"));
  }

  @Test
  void theFinalLetterKeepsAPlaceForTheSignature() throws IOException {
    Terbuka susun = sampai(4);
    UUID proses = proses(susun);
    ajukan(susun, "Pengumpulan Data Kinerja Triwulan III Tahun 2026");
    parafSemua(proses);
    UUID versi =
        sebagai(Pemeran.KEPALA, () -> naskah.dariProses(proses)).stream()
            .map(r -> sebagai(Pemeran.KEPALA, () -> naskah.rincian(r.id())).versi().id())
            .findFirst()
            .orElseThrow();
    NaskahAkhir akhir =
        sebagai(
            Pemeran.KEPALA,
            () ->
                basisData.dalamTransaksi(
                    () -> perakit.ambil(PenerbitNaskah.class).susunAkhir(versi, terbit())));
    simpanBukti("surat-dinas-akhir.pdf", akhir.pdf());
    TempatTandaTangan tempat = akhir.tempat().get(0);
    assertEquals(1, tempat.halaman());
    assertTrue(tempat.lebar() >= 221 && tempat.tinggi() >= 74, tempat.toString());
    assertTrue(tempat.kiri() > 250 && tempat.bawah() > 85, tempat.toString());
    String teks = teks(akhir.pdf());
    assertTrue(teks.contains("000.8.6.3/0417/Set-DKUKM/2026"), teks);
    assertTrue(teks.contains("Palu, 5 Oktober 2026"), teks);
    assertFalse(teks.contains("urut"), teks);
    assertTrue(teks.contains("Dokumen ini telah ditandatangani secara elektronik"), teks);
    assertEquals(
        137,
        java.nio.ByteBuffer.wrap(sebagai(Pemeran.KEPALA, () -> naskah.halaman(versi, 1, 800)))
                .get(0)
            & 0xff);
    assertThrows(
        TidakDitemukan.class, () -> sebagai(Pemeran.KEPALA, () -> naskah.halaman(versi, 2, 800)));
  }

  private DataTerbit terbit() {
    return new DataTerbit(
        "000.8.6.3/0417/Set-DKUKM/2026",
        LocalDate.of(TAHUN, 10, 5),
        new PenandaTangan("KEPALA DINAS", "Pejabat Kepala Dinas, S.E., M.Si.", "Pembina", "1"),
        "7F3A92C10B",
        "https://runut.contoh.go.id/v/7F3A-92C1-0B");
  }

  private Terbuka sampai(int langkah) {
    return penggerak.sampai(penggerak.mulai(TAHUN, 3), langkah).get(0);
  }

  private UUID proses(Terbuka t) {
    return sebagai(
        t,
        () ->
            basisData.dalamTransaksi(
                () -> perakit.ambil(MesinProses.class).lihat(t.id()).prosesId()));
  }

  private void ajukan(Terbuka t, String hal) {
    sebagai(
        t,
        () -> {
          InfoKonsep konsep = naskah.konsep(t.id());
          return naskah.ajukan(t.id(), hal(konsep, hal), konsep.versi());
        });
  }

  private void parafSemua(UUID proses) {
    for (Terbuka t = penggerak.terbuka(proses).get(0);
        t.jenis().equals("periksa");
        t = penggerak.terbuka(proses).get(0)) {
      Terbuka ini = t;
      sebagai(
          ini,
          () -> paraf.paraf(ini.id(), naskah.naskahTugas(ini.id()).orElseThrow().versi().sidik()));
    }
  }

  private List<BarisParaf> paraf(UUID proses) {
    return sebagai(
        Pemeran.KEPALA, () -> naskah.rincian(naskah.dariProses(proses).get(0).id()).paraf());
  }

  private byte[] pdf(Terbuka t, UUID versi) {
    return sebagai(t, () -> naskah.pdf(versi)).isi();
  }

  private static KonsepNaskah hal(InfoKonsep k, String hal) {
    KonsepNaskah a = k.konsep();
    return KonsepNaskah.tanpaTabel(
        hal,
        a.sifat(),
        a.klasifikasi(),
        a.lampiran(),
        a.kepada(),
        a.tempat(),
        a.tembusan(),
        a.isi(),
        a.dikirim());
  }

  private <T> T sebagai(Terbuka t, Callable<T> kerja) {
    return sebagai(t.pemeran(), kerja);
  }

  private <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    return perakit.pelaku().sebagai(siapa, kerja);
  }

  private static String teks(byte[] pdf) throws IOException {
    try (PdfDocument dokumen = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
      return PdfTextExtractor.getTextFromPage(dokumen.getPage(1));
    }
  }

  private static void simpanBukti(String nama, byte[] isi) throws IOException {
    Path bukti = Path.of("target", "bukti", nama);
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, isi);
  }
}
