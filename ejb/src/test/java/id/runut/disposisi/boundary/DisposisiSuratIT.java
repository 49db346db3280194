package id.runut.disposisi.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.boundary.RincianDisposisi.Bagian;
import id.runut.disposisi.boundary.SaringDisposisi.Kotak;
import id.runut.disposisi.boundary.SimpulPerintah.Penerima;
import id.runut.disposisi.boundary.SimpulPerintah.Status;
import id.runut.disposisi.control.PenyapuDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.organisasi.boundary.Lingkup;
import id.runut.organisasi.boundary.PenugasanService;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.uji.SuratUji;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.entity.SifatKeamanan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders about letters of a book of the test's own, on a real database. */
class DisposisiSuratIT {

  private static final Instant MULAI = Instant.parse("2026-10-05T02:00:00Z");

  private final JamUji jam = new JamUji(MULAI);
  private final SuratUji buku = new SuratUji();
  private BasisData basisData;
  private Perakit perakit;
  private PelakuUji pelaku;
  private DisposisiSuratService layanan;
  private BacaDisposisiService baca;
  private UUID surat;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit = new Perakit(basisData, jam).hanyaPenyedia(AsalDisposisi.class, buku);
    pelaku = perakit.pelaku();
    layanan = perakit.ambil(DisposisiSuratService.class);
    baca = perakit.ambil(BacaDisposisiService.class);
    surat = buku.terima(SifatKeamanan.BIASA);
  }

  @Test
  void goesDownOverSeveralLevelsAndIsReportedBack() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI));
    UUID dua = teruskan(Pemeran.SEKRETARIS, satu, isi(0, Pemeran.KASUBBAG));
    UUID tiga = teruskan(Pemeran.KASUBBAG, dua, isi(0, Pemeran.FUNGSIONAL_DUA));
    lapor(Pemeran.FUNGSIONAL_DUA, tiga, "Data dihimpun.", true);

    Penerima sekretaris = sekretaris(pohon(Pemeran.KEPALA));
    Penerima kasubbag = sekretaris.lanjutan().get(0).kepada().get(0);
    Penerima fungsional = kasubbag.lanjutan().get(0).kepada().get(0);
    assertEquals("Sekretaris", sekretaris.jabatan());
    assertTrue(sekretaris.koordinator());
    assertEquals(Status.DIKERJAKAN, sekretaris.status());
    assertEquals(Status.SELESAI, fungsional.status());
    assertEquals("Data dihimpun.", fungsional.laporan().get(0).isi());
    assertEquals(KeadaanDisposisi.BERJALAN, pohon(Pemeran.KEPALA).keadaan());
    assertEquals(
        KeadaanDisposisi.BERJALAN,
        pelaku.sebagai(
            Pemeran.KEPALA,
            () ->
                perakit
                    .ambil(RantaiService.class)
                    .keadaan(SuratUji.JENIS, List.of(surat))
                    .get(surat)));
    lapor(Pemeran.KASUBBAG, dua, "", true);
    lapor(Pemeran.SEKRETARIS, satu, "", true);
    lapor(Pemeran.KABID_KOPERASI, satu, "", true);
    assertEquals(KeadaanDisposisi.SELESAI, pohon(Pemeran.KEPALA).keadaan());
    assertEquals(0, perakit.ambil(AuditService.class).periksa(SuratUji.JENIS + ":" + surat));
  }

  @Test
  void nobodySeesItBeforeItReachesHim() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI));
    for (Pemeran lain :
        List.of(
            Pemeran.KASUBBAG, Pemeran.FUNGSIONAL_DUA, Pemeran.KABID_KELEMBAGAAN, Pemeran.BAPPEDA)) {
      pelaku.menjadi(lain);
      assertThrows(TidakDitemukan.class, () -> baca.buka(satu));
      assertThrows(TidakDitemukan.class, () -> baca.pohon(SuratUji.JENIS, surat));
      assertThrows(
          TidakDitemukan.class, () -> layanan.arahkan(SuratUji.JENIS, surat, isi(1, lain)));
      assertTrue(daftar(lain, Kotak.MASUK).isEmpty());
    }
    teruskan(Pemeran.SEKRETARIS, satu, isi(0, Pemeran.KASUBBAG));

    PohonDisposisi dilihat = pohon(Pemeran.KASUBBAG);
    SimpulPerintah jalur = dilihat.perintah().get(0);
    assertFalse(jalur.rinci());
    assertNull(jalur.catatan());
    assertEquals(List.of("Sekretaris"), jabatan(jalur));
    assertEquals("Sekretaris", jalur.kepada().get(0).lanjutan().get(0).dari());
    assertThrows(
        TidakDitemukan.class, () -> pelaku.sebagai(Pemeran.KASUBBAG, () -> baca.buka(satu)));
    assertNotNull(pohon(Pemeran.FUNGSIONAL_SATU).perintah().get(0).catatan());
  }

  @Test
  void siblingsSeeEachOtherOnlyWhereTheAgencyHasSettledIt() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI));
    UUID dua = teruskan(Pemeran.SEKRETARIS, satu, isi(0, Pemeran.KASUBBAG));
    lapor(Pemeran.SEKRETARIS, satu, "Sudah dibahas.", false);

    Penerima sebelah = sekretaris(pohon(Pemeran.KABID_KOPERASI));
    assertEquals("Sekretaris", sebelah.jabatan());
    assertFalse(sebelah.rinci());
    assertNull(sebelah.dibaca());
    assertTrue(sebelah.laporan().isEmpty() && sebelah.lanjutan().isEmpty());
    assertThrows(
        TidakDitemukan.class, () -> pelaku.sebagai(Pemeran.KABID_KOPERASI, () -> baca.buka(dua)));
    basisData.sql(
        "insert into setelan_disposisi (instansi_id, saling_lihat) values ('"
            + Pemeran.DINAS
            + "', true)");

    sebelah = sekretaris(pohon(Pemeran.KABID_KOPERASI));
    assertEquals("Sudah dibahas.", sebelah.laporan().get(0).isi());
    assertEquals(1, sebelah.lanjutan().size());
  }

  @Test
  void goesOnlyDownwardsAndBesideWhereTheAgencyHasSettledIt() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS));
    List<String> sebelum =
        pelaku.sebagai(
            Pemeran.SEKRETARIS,
            () ->
                baca.bahan(Pemeran.SEKRETARIS.jabatanId()).calon().stream()
                    .map(CalonPenerima::namaSingkat)
                    .toList());
    assertEquals(List.of("Kasubbag Program", "Fungsional Umum 1", "Fungsional Umum 2"), sebelum);
    DataTidakSah keliru =
        assertThrows(
            DataTidakSah.class,
            () -> teruskan(Pemeran.SEKRETARIS, satu, isi(0, Pemeran.KABID_KOPERASI)));
    assertEquals("penerima", keliru.kekeliruan().get(0).tempat());
    assertThrows(
        DataTidakSah.class, () -> teruskan(Pemeran.SEKRETARIS, satu, isi(0, Pemeran.BAPPEDA)));
    assertThrows(
        DataTidakSah.class, () -> teruskan(Pemeran.SEKRETARIS, satu, isi(0, Pemeran.KEPALA)));
    basisData.sql(
        "insert into setelan_disposisi (instansi_id, setingkat) values ('"
            + Pemeran.DINAS
            + "', true)");

    assertNotNull(teruskan(Pemeran.SEKRETARIS, satu, isi(0, Pemeran.KABID_KOPERASI)));
  }

  @Test
  void isTakenBackWhileNobodyHasReadIt() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI));
    pelaku.sebagai(Pemeran.KABID_KOPERASI, () -> baca.buka(satu));

    KeadaanTidakSah dibaca =
        assertThrows(
            KeadaanTidakSah.class, () -> sebagai(Pemeran.KEPALA, () -> layanan.tarik(satu)));
    assertEquals("disposisiSurat.sudahDibaca", dibaca.pesan().kunci());
    assertEquals("Kepala Bidang Pemberdayaan Koperasi", dibaca.pesan().argumen().get(0));
    assertEquals(MULAI, dibaca.pesan().argumen().get(2));
    UUID sekretaris = sekretaris(pohon(Pemeran.KEPALA)).id();
    assertThrows(
        TidakDitemukan.class,
        () -> sebagai(Pemeran.SEKRETARIS, () -> layanan.tarikDari(satu, sekretaris)));
    sebagai(Pemeran.KEPALA, () -> layanan.tarikDari(satu, sekretaris));

    pelaku.menjadi(Pemeran.SEKRETARIS);
    assertThrows(TidakDitemukan.class, () -> baca.buka(satu));
    assertThrows(TidakDitemukan.class, () -> layanan.lapor(sekretaris, laporan("x", true)));
    assertTrue(daftar(Pemeran.SEKRETARIS, Kotak.MASUK).isEmpty());
    assertEquals(Status.DITARIK, sekretaris(pohon(Pemeran.KEPALA)).status());
    assertEquals(
        List.of("Kepala Bidang Pemberdayaan Koperasi"),
        jabatan(pohon(Pemeran.KABID_KOPERASI).perintah().get(0)));
  }

  @Test
  void readingAndTakingBackAtOnceLeaveOneOfThem() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS));

    List<Serentak.Hasil<Boolean>> hasil =
        Serentak.jalankan(
            List.of(
                () -> pelaku.sebagai(Pemeran.SEKRETARIS, () -> baca.buka(satu) != null),
                () -> {
                  sebagai(Pemeran.KEPALA, () -> layanan.tarik(satu));
                  return true;
                }));

    long dibaca =
        basisData.angka("select count(*) from penerima_disposisi where dibaca is not null");
    long ditarik =
        basisData.angka("select count(*) from penerima_disposisi where ditarik is not null");
    assertEquals(1, dibaca + ditarik, hasil.toString());
    assertEquals(hasil.get(1).berhasil(), ditarik == 1);
  }

  @Test
  void twoWhoOrderFromOnePlaceAtOnceAreToldOfEachOther() {
    tunjuk(Pemeran.KEPALA, Pemeran.KABID_KELEMBAGAAN, null);
    List<Callable<UUID>> keduanya =
        List.of(
            () -> arahkan(isi(0, Pemeran.SEKRETARIS)),
            () ->
                pelaku.sebagai(
                    Pemeran.KABID_KELEMBAGAAN,
                    () -> layanan.arahkan(SuratUji.JENIS, surat, isi(0, Pemeran.KABID_KOPERASI))));

    List<Serentak.Hasil<UUID>> hasil = Serentak.jalankan(keduanya);

    assertEquals(1, hasil.stream().filter(Serentak.Hasil::berhasil).count(), hasil.toString());
    Throwable ditolak =
        hasil.stream().filter(h -> !h.berhasil()).findFirst().orElseThrow().kesalahan();
    assertEquals("disposisiSurat.sudahDiberikan", ((SudahBerubah) ditolak).pesan().kunci());
    assertEquals(1, basisData.angka("select count(*) from disposisi"));
  }

  @Test
  void doneTwiceAtOnceIsDoneOnce() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS));
    UUID bagian = bagian(Pemeran.SEKRETARIS, satu).id();
    Callable<Boolean> klik =
        () -> {
          sebagai(Pemeran.SEKRETARIS, () -> layanan.lapor(bagian, laporan("Selesai.", true)));
          return true;
        };

    var hasil = Serentak.jalankan(List.of(klik, klik, klik, klik));

    assertEquals(1, hasil.stream().filter(Serentak.Hasil::berhasil).count(), hasil.toString());
    assertTrue(
        hasil.stream()
            .filter(h -> !h.berhasil())
            .allMatch(h -> h.kesalahan() instanceof KeadaanTidakSah),
        hasil.toString());
    assertEquals(1, basisData.angka("select count(*) from laporan_disposisi"));
  }

  @Test
  void aDeputyActsInThePlaceAndBothAreNamed() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS));
    tunjuk(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, null);
    Bagian bagian = bagian(Pemeran.KABID_KOPERASI, satu);
    assertEquals("Plh. Sekretaris", bagian.sebutan());
    UUID dua = teruskan(Pemeran.KABID_KOPERASI, satu, isi(0, Pemeran.KASUBBAG));

    Penerima sekretaris = sekretaris(pohon(Pemeran.KEPALA));
    assertTrue(sekretaris.dibacaOleh().contains("Plh. Sekretaris"), sekretaris.dibacaOleh());
    assertTrue(
        sekretaris.dibacaOleh().contains("Pejabat Sekretaris, S.Sos., M.M."),
        sekretaris.dibacaOleh());
    SimpulPerintah lanjutan = sekretaris.lanjutan().get(0);
    assertEquals(dua, lanjutan.id());
    assertEquals("Plh. Sekretaris", lanjutan.dari());
    assertEquals("Pejabat Sekretaris, S.Sos., M.M.", lanjutan.atasNama());
  }

  @Test
  void aNarrowMandateGivesNoOrders() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS));
    tunjuk(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, new Lingkup(Set.of("periksa"), Set.of()));

    assertFalse(bagian(Pemeran.KABID_KOPERASI, satu).tindak().boleh());
    assertThrows(
        TidakBerwenang.class,
        () -> teruskan(Pemeran.KABID_KOPERASI, satu, isi(0, Pemeran.KASUBBAG)));
  }

  @Test
  void secretLettersAreNamedNowhereAndEveryLookIsKept() {
    surat = buku.terima(SifatKeamanan.RAHASIA);
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS));

    BarisDisposisi baris = daftar(Pemeran.SEKRETARIS, Kotak.MASUK).get(0);
    assertNull(baris.hal());
    assertNull(baris.pengirim());
    assertTrue(baris.baru());
    assertTrue(cari(Pemeran.SEKRETARIS, "koperasi").isEmpty());
    assertEquals(
        0, basisData.angka("select count(*) from notifikasi where argumen like '%koperasi%'"));
    assertEquals(
        0, basisData.angka("select count(*) from kotak_keluar where argumen like '%koperasi%'"));
    pelaku.sebagai(Pemeran.SEKRETARIS, () -> baca.buka(satu));
    pelaku.sebagai(Pemeran.SEKRETARIS, () -> baca.buka(satu));
    assertEquals(
        2,
        basisData.angka(
            "select count(*) from jejak_audit where tindakan = 'lihat-rahasia' and pelaku_jabatan ="
                + " 'Sekretaris'"));
    UUID dua =
        teruskan(
            Pemeran.SEKRETARIS,
            satu,
            new IsiPerintah(
                List.of(Pemeran.KASUBBAG.jabatanId()),
                null,
                List.of(),
                "Kerjakan.",
                null,
                SifatKeamanan.BIASA,
                null,
                0));
    assertEquals(
        SifatKeamanan.RAHASIA,
        pelaku.sebagai(Pemeran.KASUBBAG, () -> baca.buka(dua)).perintah().keamanan());
  }

  @Test
  void findsWhatIsNotSecret() {
    arahkan(isi(0, Pemeran.SEKRETARIS));

    assertEquals(1, cari(Pemeran.SEKRETARIS, "KOPERASI aktif").size());
    assertEquals(1, cari(Pemeran.SEKRETARIS, "b-17/kop").size());
    assertTrue(cari(Pemeran.SEKRETARIS, "%").isEmpty());
    assertEquals(1, daftar(Pemeran.KEPALA, Kotak.DIBERIKAN).size());
    assertEquals(1, pelaku.sebagai(Pemeran.SEKRETARIS, baca::jumlahMenunggu));
    assertTrue(daftar(Pemeran.SEKRETARIS, Kotak.TERLAMBAT).isEmpty());
  }

  @Test
  void noOrderIsNeededClosesTheLetterUntilOneIsGivenAfterAll() {
    assertThrows(
        DataTidakSah.class,
        () -> sebagai(Pemeran.KEPALA, () -> layanan.tanpaDisposisi(SuratUji.JENIS, surat, " ")));
    assertThrows(
        TidakBerwenang.class,
        () ->
            sebagai(
                Pemeran.FUNGSIONAL_SATU,
                () -> layanan.tanpaDisposisi(SuratUji.JENIS, surat, "Arsip saja.")));
    sebagai(Pemeran.KEPALA, () -> layanan.tanpaDisposisi(SuratUji.JENIS, surat, "Hanya tembusan."));

    PohonDisposisi tutup = pohon(Pemeran.FUNGSIONAL_SATU);
    assertEquals(KeadaanDisposisi.TIDAK_PERLU, tutup.keadaan());
    assertEquals("Hanya tembusan.", tutup.penutup().alasan());
    assertFalse(pohon(Pemeran.KEPALA).tanpaDisposisi().boleh());
    arahkan(isi(0, Pemeran.SEKRETARIS));
    assertEquals(KeadaanDisposisi.BERJALAN, pohon(Pemeran.KEPALA).keadaan());
    assertThrows(
        KeadaanTidakSah.class,
        () -> sebagai(Pemeran.KEPALA, () -> layanan.tanpaDisposisi(SuratUji.JENIS, surat, "x")));
  }

  @Test
  void remindsOnceBeforeAndOnceAfterTheDeadline() {
    arahkan(
        new IsiPerintah(
            List.of(Pemeran.SEKRETARIS.jabatanId()),
            null,
            List.of(),
            "Kerjakan.",
            SifatDisposisi.SEGERA,
            null,
            MULAI.plus(Duration.ofHours(30)),
            0));
    PenyapuDisposisi penyapu = perakit.ambil(PenyapuDisposisi.class);
    long semula = kabar();
    penyapu.sapu();
    assertEquals(semula, kabar());
    jam.maju(Duration.ofHours(7));
    penyapu.sapu();
    penyapu.sapu();
    assertEquals(semula + 1, kabar());
    jam.maju(Duration.ofHours(24));
    penyapu.sapu();
    penyapu.sapu();
    assertEquals(semula + 3, kabar());
    assertTrue(daftar(Pemeran.SEKRETARIS, Kotak.TERLAMBAT).get(0).lewat());
    assertTrue(daftar(Pemeran.KEPALA, Kotak.DIBERIKAN).get(0).lewat());
  }

  @Test
  void evidenceIsSeenByWhoeverSeesTheReport() {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI));
    byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    sebagai(
        Pemeran.SEKRETARIS,
        () ->
            layanan.lapor(
                bagian(Pemeran.SEKRETARIS, satu).id(),
                new IsiLaporan("Terlampir.", "bukti.pdf", pdf, false)));
    UUID laporan = sekretaris(pohon(Pemeran.KEPALA)).laporan().get(0).id();

    assertEquals("bukti.pdf", pelaku.sebagai(Pemeran.KEPALA, () -> baca.bukti(laporan)).nama());
    for (Pemeran lain : List.of(Pemeran.KABID_KOPERASI, Pemeran.KASUBBAG, Pemeran.BAPPEDA)) {
      assertThrows(TidakDitemukan.class, () -> pelaku.sebagai(lain, () -> baca.bukti(laporan)));
    }
    assertThrows(
        DataTidakSah.class,
        () ->
            sebagai(
                Pemeran.SEKRETARIS,
                () -> layanan.lapor(bagian(Pemeran.SEKRETARIS, satu).id(), laporan(" ", false))));
  }

  @Test
  void printsTheSheetWithTheOrdersThatTheReaderMaySee() throws IOException {
    UUID satu = arahkan(isi(0, Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI));
    UUID dua = teruskan(Pemeran.SEKRETARIS, satu, isi(0, Pemeran.KASUBBAG));

    Unduhan kepala = pelaku.sebagai(Pemeran.KEPALA, () -> baca.lembar(satu));
    Path bukti = Path.of("target", "bukti", "surat-" + kepala.nama());
    Files.createDirectories(bukti.getParent());
    Files.write(bukti, kepala.isi());
    assertEquals("lembar-disposisi-112.pdf", kepala.nama());
    String teks = teks(kepala);
    assertTrue(teks.contains("Kementerian Koperasi"), teks);
    assertTrue(teks.contains("No. agenda : 112"), teks);
    assertTrue(teks.contains("√ Sekretaris (penanggung jawab)"), teks);
    assertTrue(teks.contains("√ Proses lebih lanjut"), teks);
    assertTrue(teks.replaceAll("\\s+", " ").contains("Sekretaris Kepala Subbagian"), teks);
    String kasubbag = teks(pelaku.sebagai(Pemeran.KASUBBAG, () -> baca.lembar(dua)));
    assertFalse(kasubbag.contains("Pemberdayaan Koperasi"), kasubbag);
    for (Pemeran lain : List.of(Pemeran.KABID_KOPERASI, Pemeran.FUNGSIONAL_DUA, Pemeran.BAPPEDA)) {
      assertThrows(TidakDitemukan.class, () -> pelaku.sebagai(lain, () -> baca.lembar(dua)));
    }
  }

  @Test
  void theAdministratorKeepsTheInstructionsOfHisAgency() {
    SetelanDisposisiService setelan = perakit.ambil(SetelanDisposisiService.class);
    pelaku.menjadi(Pemeran.ADMIN);
    List<InfoInstruksi> umum = setelan.instruksi();
    setelan.tambah("Hadiri dan laporkan");
    setelan.geser(setelan.instruksi().get(10).id(), true);
    setelan.akhiri(setelan.instruksi().get(0).id());
    assertThrows(DataTidakSah.class, () -> setelan.tambah("hadiri dan laporkan"));
    assertThrows(DataTidakSah.class, () -> setelan.atur(new AturanInstansi(true, true, 500)));
    setelan.atur(new AturanInstansi(true, false, 48));

    assertEquals(new AturanInstansi(true, false, 48), setelan.aturan());
    List<String> kini =
        pelaku.sebagai(Pemeran.KEPALA, () -> baca.bahan(Pemeran.KEPALA.jabatanId()).instruksi());
    assertEquals(10, kini.size());
    assertEquals(umum.get(1).teks(), kini.get(0));
    assertEquals("Hadiri dan laporkan", kini.get(8));
    assertEquals(
        10, basisData.angka("select count(*) from instruksi_baku where instansi_id is null"));
  }

  @Test
  void anotherOrderAfterOneHasSeenTheFirst() {
    arahkan(isi(0, Pemeran.SEKRETARIS));

    assertThrows(SudahBerubah.class, () -> arahkan(isi(0, Pemeran.KABID_KOPERASI)));
    assertNotNull(arahkan(isi(pohon(Pemeran.KEPALA).urut(), Pemeran.KABID_KOPERASI)));
  }

  private UUID arahkan(IsiPerintah isi) {
    return pelaku.sebagai(Pemeran.KEPALA, () -> layanan.arahkan(SuratUji.JENIS, surat, isi));
  }

  private UUID teruskan(Pemeran siapa, UUID disposisi, IsiPerintah isi) {
    UUID bagian = bagian(siapa, disposisi).id();
    return pelaku.sebagai(siapa, () -> layanan.teruskan(bagian, isi));
  }

  private void lapor(Pemeran siapa, UUID disposisi, String isi, boolean selesai) {
    UUID bagian = bagian(siapa, disposisi).id();
    sebagai(siapa, () -> layanan.lapor(bagian, laporan(isi, selesai)));
  }

  private Bagian bagian(Pemeran siapa, UUID disposisi) {
    return pelaku.sebagai(siapa, () -> baca.buka(disposisi)).bagian().get(0);
  }

  private PohonDisposisi pohon(Pemeran siapa) {
    return pelaku.sebagai(siapa, () -> baca.pohon(SuratUji.JENIS, surat));
  }

  private List<BarisDisposisi> daftar(Pemeran siapa, Kotak kotak) {
    return daftar(siapa, new SaringDisposisi(kotak, null, null));
  }

  private List<BarisDisposisi> cari(Pemeran siapa, String cari) {
    return daftar(siapa, new SaringDisposisi(Kotak.MASUK, cari, SifatDisposisi.BIASA));
  }

  private List<BarisDisposisi> daftar(Pemeran siapa, SaringDisposisi saring) {
    return pelaku.sebagai(siapa, () -> baca.daftar(saring, new Halaman(0, 20)).isi());
  }

  private void sebagai(Pemeran siapa, Runnable kerja) {
    pelaku.sebagai(
        siapa,
        () -> {
          kerja.run();
          return null;
        });
  }

  private long kabar() {
    return basisData.angka("select count(*) from kotak_keluar");
  }

  private void tunjuk(Pemeran jabatan, Pemeran calon, Lingkup lingkup) {
    LocalDate hari = LocalDate.of(2026, 10, 5);
    pelaku.sebagai(
        Pemeran.ADMIN,
        () ->
            perakit
                .ambil(PenugasanService.class)
                .tunjuk(
                    new TunjukPengganti(
                        jabatan.jabatanId(),
                        calon.pegawaiId(),
                        JenisPenugasan.PLH,
                        hari,
                        hari.plusDays(9),
                        "800.1.3/7/SP/2026",
                        hari.minusDays(1),
                        lingkup)));
  }

  private static Penerima sekretaris(PohonDisposisi pohon) {
    return pohon.perintah().get(0).kepada().stream()
        .filter(p -> p.jabatan().equals("Sekretaris"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> jabatan(SimpulPerintah perintah) {
    return perintah.kepada().stream().map(Penerima::jabatan).toList();
  }

  private static String teks(Unduhan lembar) throws IOException {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(lembar.isi())))) {
      StringBuilder teks = new StringBuilder();
      for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
        teks.append(PdfTextExtractor.getTextFromPage(pdf.getPage(i))).append('\n');
      }
      return teks.toString();
    }
  }

  private static IsiLaporan laporan(String isi, boolean selesai) {
    return new IsiLaporan(isi, null, null, selesai);
  }

  /** An order to the given posts, the first of which answers for all. */
  private static IsiPerintah isi(int urut, Pemeran... penerima) {
    return new IsiPerintah(
        Arrays.stream(penerima).map(Pemeran::jabatanId).toList(),
        penerima[0].jabatanId(),
        List.of("Proses lebih lanjut"),
        "Selesaikan minggu ini.",
        SifatDisposisi.BIASA,
        null,
        null,
        urut);
  }
}
