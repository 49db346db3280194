package id.runut.tandatangan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.naskah.boundary.PenyediaParaf;
import id.runut.organisasi.boundary.PenugasanService;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.tandatangan.NaskahUji;
import id.runut.tandatangan.boundary.HasilPeriksa.JawabanSyarat;
import id.runut.tandatangan.boundary.HasilPeriksa.Keadaan;
import id.runut.tandatangan.pdf.PemeriksaDss;
import id.runut.uji.BasisData;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Lingkungan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing at step 7 through the real engine on a real database. */
class TandaTanganIT {

  private static final String FRASA = "empat ekor rusa bersepeda";
  private static final String FRASA_BARU = "kedua belas bulan purnama";
  private static final String FRASA_SALAH = "lima ekor rusa bersepeda";
  private static final String ALAMAT = "192.0.2.1";

  private final NaskahUji naskah = new NaskahUji();
  private final JamUji jam = new JamUji();
  private BasisData basisData;
  private Perakit perakit;
  private PelakuUji pelaku;
  private PenggerakProses gerak;
  private TandaTanganService layanan;
  private VerifikasiService verifikasi;
  private UUID proses;

  /** Stands still until it is moved. */
  private static final class JamUji extends Jam {
    private Instant kini = Instant.now();

    @Override
    public Instant sekarang() {
      return new Jam(Clock.fixed(kini, ZoneOffset.UTC)).sekarang();
    }

    void maju(Duration lama) {
      kini = kini.plus(lama);
    }
  }

  @BeforeEach
  void sampaiLangkahTujuh() {
    basisData = BasisData.segar();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class)
            .hanyaPenyedia(PenyediaDokumen.class)
            .hanyaPengamat()
            .ganti(Jam.class, jam)
            .ganti(
                Lingkungan.class,
                new Lingkungan(
                    Map.of(
                        "RUNUT_KUNCI_INDUK",
                        "uji-".repeat(10),
                        "RUNUT_ALAMAT",
                        "https://runut.contoh.go.id")))
            .pakai(PenerbitNaskah.class, naskah)
            .pakai(NaskahProses.class, naskah.proses())
            .pakai(PenyediaParaf.class, naskah);
    pelaku = perakit.pelaku();
    gerak = new PenggerakProses(basisData, perakit);
    layanan = perakit.ambil(TandaTanganService.class);
    verifikasi = perakit.ambil(VerifikasiService.class);
    proses = gerak.mulai(2026, 3);
    gerak.sampai(proses, 7);
    pelaku.menjadi(Pemeran.KEPALA);
  }

  @Test
  void aSignedLetterIsGenuineForEverybody() throws IOException {
    aktifkan();
    HasilTandaTangan hasil = tandaTangani(FRASA);

    assertEquals("000.8.6.3/0001/Set-DKUKM/" + hasil.tanggal().getYear(), hasil.nomor());
    assertEquals(List.of("Sekretaris"), hasil.hasil().penerima());
    assertTrue(hasil.kode().matches("[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{2}"), hasil.kode());
    assertEquals(8, gerak.terbuka(proses).get(0).langkah());
    HasilPeriksa periksa = verifikasi.periksa(" " + hasil.kode().toLowerCase() + " ", ALAMAT);
    assertEquals(Keadaan.ASLI, periksa.keadaan());
    assertEquals(SyaratKeaslian.values().length, periksa.syarat().size());
    assertEquals(hasil.nomor(), periksa.naskah().nomor());
    assertEquals(2, periksa.naskah().jumlahHalaman());
    assertEquals(1, basisData.angka("select count(*) from disposisi where langkah = 7"));
    assertEquals(0, perakit.ambil(AuditService.class).periksa("proses:" + proses));
    lulusDss(verifikasi.naskah(hasil.kode(), ALAMAT));
  }

  @Test
  void passphrasesAreWiped() {
    char[] baru = FRASA.toCharArray();
    char[] dipakai = FRASA.toCharArray();
    layanan.aktifkan(baru);
    layanan.tandaTangani(tugas(), new TandaTangani(dipakai, naskah.versi().sidik(), perintah()));

    assertEquals("\0".repeat(FRASA.length()), new String(baru));
    assertEquals("\0".repeat(FRASA.length()), new String(dipakai));
  }

  @Test
  void fiveWrongPassphrasesLockForHalfAnHour() {
    aktifkan();
    for (int sisa = 4; sisa >= 1; sisa--) {
      DataTidakSah salah = assertThrows(DataTidakSah.class, () -> tandaTangani(FRASA_SALAH));
      assertEquals("tandatangan.frasaSalah", salah.pesan().kunci());
      assertEquals(List.of(sisa), salah.pesan().argumen());
      assertEquals("frasaSandi", salah.kekeliruan().get(0).tempat());
    }
    assertEquals("tandatangan.frasaSalahTerkunci", ditolak(FRASA_SALAH));
    assertEquals("tandatangan.terkunci", ditolak(FRASA));
    assertEquals(6, penolakan());
    assertEquals(7, gerak.terbuka(proses).get(0).langkah());
    assertEquals(0, basisData.angka("select count(*) from agenda_keluar"));

    jam.maju(Duration.ofMinutes(30));
    DataTidakSah salahLagi = assertThrows(DataTidakSah.class, () -> tandaTangani(FRASA_SALAH));
    assertEquals(List.of(4), salahLagi.pesan().argumen());
    tandaTangani(FRASA);
  }

  @Test
  void aRightPassphraseForgetsWrongOnes() {
    aktifkan();
    ditolak(FRASA_SALAH);
    tandaTangani(FRASA);

    assertEquals(0, basisData.angka("select percobaan_salah from sertifikat"));
  }

  @Test
  void guessesAtTheSameMomentDoNotOutrunTheLimit() {
    aktifkan();
    List<Callable<InfoSertifikat>> tebakan =
        IntStream.range(0, 8)
            .<Callable<InfoSertifikat>>mapToObj(i -> () -> tebak("tebakan nomor " + i))
            .toList();

    List<String> sebab =
        Serentak.jalankan(tebakan).stream()
            .map(h -> ((KesalahanPortal) h.kesalahan()).pesan().kunci())
            .toList();

    assertEquals(4, sebab.stream().filter("tandatangan.frasaSalah"::equals).count());
    assertEquals(1, sebab.stream().filter("tandatangan.frasaSalahTerkunci"::equals).count());
    assertEquals(3, sebab.stream().filter("tandatangan.terkunci"::equals).count());
  }

  @Test
  void doubleClickSignsOnce() {
    aktifkan();
    UUID tugas = tugas();
    Callable<HasilTandaTangan> klik =
        () -> pelaku.sebagai(Pemeran.KEPALA, () -> layanan.tandaTangani(tugas, isian(FRASA)));

    var hasil = Serentak.jalankan(List.of(klik, klik));

    assertEquals(1, hasil.stream().filter(Serentak.Hasil::berhasil).count());
    assertTrue(
        hasil.stream()
            .filter(h -> !h.berhasil())
            .allMatch(h -> h.kesalahan() instanceof KeadaanTidakSah));
    assertEquals(1, basisData.angka("select count(*) from tanda_tangan"));
    assertEquals(1, basisData.angka("select count(*) from agenda_keluar"));
  }

  @Test
  void withoutInitialsNothingIsSigned() {
    aktifkan();
    naskah.tanpaParafSekretaris();

    KeadaanTidakSah ditolak = assertThrows(KeadaanTidakSah.class, () -> tandaTangani(FRASA));

    assertEquals("tandatangan.parafBelumAda", ditolak.pesan().kunci());
    assertEquals(List.of("Sekretaris"), ditolak.pesan().argumen());
    assertEquals(1, penolakan());
  }

  @Test
  void anotherVersionThanTheOneThatWasShownIsNotSigned() {
    aktifkan();
    TandaTangani isian = isian(FRASA);
    naskah.ubah();

    assertThrows(SudahBerubah.class, () -> layanan.tandaTangani(tugas(), isian));
  }

  @Test
  void withoutItsOrderNothingIsSigned() {
    aktifkan();
    String sidik = naskah.versi().sidik();
    IsiDisposisi kosong = new IsiDisposisi(List.of(), null, null, null, null);

    for (IsiDisposisi perintah : new IsiDisposisi[] {null, kosong}) {
      TandaTangani isian = new TandaTangani(FRASA.toCharArray(), sidik, perintah);
      assertThrows(DataTidakSah.class, () -> layanan.tandaTangani(tugas(), isian));
    }
    assertEquals(0, basisData.angka("select count(*) from agenda_keluar"));
    assertEquals(0, basisData.angka("select count(*) from kode_verifikasi"));
  }

  @Test
  void missingAndRevokedCertificatesSignNothing() {
    assertEquals("tandatangan.sertifikatBelumAda", ditolak(FRASA));
    aktifkan();
    cabut("Dicurigai diketahui orang lain");

    assertEquals("tandatangan.sertifikatBelumAda", ditolak(FRASA));
    assertTrue(layanan.sertifikatSaya().isEmpty());
  }

  @Test
  void expiredCertificatesSignNothing() {
    aktifkan();
    jam.maju(Duration.ofDays(2 * 366));

    assertEquals("tandatangan.sertifikatKedaluwarsa", ditolak(FRASA));
    layanan.aktifkan(FRASA_BARU.toCharArray());
    tandaTangani(FRASA_BARU);
  }

  @Test
  void lettersStayGenuineAfterTheCertificateWasRevoked() {
    aktifkan();
    HasilTandaTangan hasil = tandaTangani(FRASA);
    jam.maju(Duration.ofHours(1));
    cabut("Mutasi");

    assertEquals(Keadaan.ASLI, verifikasi.periksa(hasil.kode(), ALAMAT).keadaan());
  }

  @Test
  void anOpenSessionCannotReplaceThePassphrase() {
    aktifkan();

    assertThrows(KeadaanTidakSah.class, () -> layanan.aktifkan(FRASA_BARU.toCharArray()));
    assertThrows(DataTidakSah.class, () -> tebak(FRASA_SALAH));
    layanan.perbarui(FRASA.toCharArray(), FRASA_BARU.toCharArray());
    assertEquals(2, basisData.angka("select count(*) from sertifikat"));
    tandaTangani(FRASA_BARU);
  }

  @Test
  void aDisabledAccountSignsNothing() {
    aktifkan();
    pelaku.nonaktifkan(Pemeran.KEPALA);

    assertThrows(TidakBerwenang.class, () -> tandaTangani(FRASA));
    assertEquals(1, penolakan());
  }

  @Test
  void nobodySignsForAnother() {
    pelaku.menjadi(Pemeran.SEKRETARIS);
    aktifkan();

    assertThrows(TidakDitemukan.class, () -> tandaTangani(FRASA));
  }

  @Test
  void aDeputySignsInHisOwnNameForThePost() {
    tunjukSekretarisSebagaiPlhKepala();
    pelaku.menjadi(Pemeran.SEKRETARIS);
    aktifkan();
    HasilTandaTangan hasil = tandaTangani(FRASA);

    HasilPeriksa periksa = verifikasi.periksa(hasil.kode(), ALAMAT);
    assertEquals(Keadaan.ASLI, periksa.keadaan());
    assertEquals(
        "Plh. Kepala Dinas Koperasi, Usaha Kecil dan Menengah", periksa.naskah().penandaTangan());
    assertEquals("Pejabat Sekretaris, S.Sos., M.M.", periksa.naskah().nama());
    assertEquals(
        "Plh. KEPALA DINAS KOPERASI, USAHA KECIL DAN MENENGAH",
        naskah.terbit().get(0).penandaTangan().jabatan());
  }

  @Test
  void damageInTheArchiveIsTold() {
    aktifkan();
    HasilTandaTangan hasil = tandaTangani(FRASA);
    basisData.sql("alter table isi_berkas disable trigger all");
    basisData.sql("alter table isi_berkas drop constraint isi_berkas_check");
    basisData.sql(
        "update isi_berkas set isi = set_byte(isi, 5000, (get_byte(isi, 5000) + 1) % 256)"
            + " where sha256 in (select sha256 from tanda_tangan)");

    HasilPeriksa periksa = verifikasi.periksa(hasil.kode(), ALAMAT);

    assertEquals(Keadaan.MERAGUKAN, periksa.keadaan());
    assertTrue(
        periksa.syarat().contains(new JawabanSyarat(SyaratKeaslian.ARSIP_UTUH, false)),
        periksa::toString);
  }

  @Test
  void thePageLearnsWhyTheLetterCannotBeSigned() {
    Perakit asli =
        new Perakit(basisData)
            .pakai(PenerbitNaskah.class, naskah)
            .pakai(NaskahProses.class, naskah.proses())
            .pakai(PenyediaParaf.class, naskah);
    asli.pelaku().menjadi(Pemeran.KEPALA);
    MejaKerjaService meja = asli.ambil(MejaKerjaService.class);
    assertEquals(Putusan.ya(), meja.rincian(tugas()).bolehSelesai());

    naskah.tanpaParafSekretaris();
    assertEquals(
        "tandatangan.parafBelumAda", meja.rincian(tugas()).bolehSelesai().alasan().kunci());
  }

  private void lulusDss(Unduhan pdf) throws IOException {
    Path bukti = Path.of("target", "bukti", pdf.nama());
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, pdf.isi());
    var dss = PemeriksaDss.periksa(pdf.isi(), verifikasi.sertifikatAkar("dkukm-sulteng").isi());
    assertTrue(dss.get(0).lulus(), dss::toString);
  }

  private void aktifkan() {
    layanan.aktifkan(FRASA.toCharArray());
  }

  private InfoSertifikat tebak(String frasa) {
    return pelaku.sebagai(
        Pemeran.KEPALA, () -> layanan.perbarui(frasa.toCharArray(), FRASA_BARU.toCharArray()));
  }

  private HasilTandaTangan tandaTangani(String frasa) {
    return layanan.tandaTangani(tugas(), isian(frasa));
  }

  private TandaTangani isian(String frasa) {
    return new TandaTangani(frasa.toCharArray(), naskah.versi().sidik(), perintah());
  }

  private String ditolak(String frasa) {
    return assertThrows(KesalahanPortal.class, () -> tandaTangani(frasa)).pesan().kunci();
  }

  private UUID tugas() {
    return gerak.terbuka(proses).get(0).id();
  }

  private long penolakan() {
    return basisData.angka("select count(*) from jejak_audit where tindakan = 'ditolak'");
  }

  private void cabut(String alasan) {
    pelaku.sebagai(
        Pemeran.ADMIN,
        () -> {
          layanan.cabut(Pemeran.KEPALA.pegawaiId(), alasan);
          return null;
        });
  }

  private void tunjukSekretarisSebagaiPlhKepala() {
    LocalDate hari = LocalDate.ofInstant(jam.sekarang(), ZoneOffset.UTC);
    pelaku.sebagai(
        Pemeran.ADMIN,
        () ->
            perakit
                .ambil(PenugasanService.class)
                .tunjuk(
                    new TunjukPengganti(
                        Pemeran.KEPALA.jabatanId(),
                        Pemeran.SEKRETARIS.pegawaiId(),
                        JenisPenugasan.PLH,
                        hari.minusDays(2),
                        hari.plusDays(5),
                        "800/12/SP/2026",
                        hari,
                        null)));
  }

  private static IsiDisposisi perintah() {
    return new IsiDisposisi(List.of("Tindak lanjuti sesuai ketentuan"), null, null, null, null);
  }
}
