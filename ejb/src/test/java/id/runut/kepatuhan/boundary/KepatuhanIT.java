package id.runut.kepatuhan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.kepatuhan.boundary.PilihanKepatuhan.Pilihan;
import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.sop.control.PenerbitSop;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakBerwenang;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Sums that were reckoned by hand. From Thursday 2026-10-01, 08.00 in Palu (07.30 to 16.00, break
 * at noon for an hour; Friday 07.30 to 16.30, break 11.30 to 13.00):
 *
 * <pre>
 * process  step  post        came       opened     decided    waited  worked  standard  deadline
 * 1        1     kepala      Th 08.00   Th 08.10   Th 08.12       10       2         5  kept
 * 1        2     sekretaris  Th 08.12   never      Fr 08.20      458       0         5  Fr 08.17
 * 1        3     kasubbag    Fr 08.20   Fr 08.30   Fr 08.40       10      10        10  kept
 * 1        4     fungsional  Fr 08.40   open                                      240  Mo 13.40
 * 2        1     kepala      Fr 08.40   never      Fr 08.40        0       0         5  kept
 * 2        2     sekretaris  Fr 08.40   never      Fr 08.40        0       0         5  kept
 * 2        3     kasubbag    Fr 08.40   never      Fr 09.00       20       0   unknown
 * 2        4     fungsional  Fr 09.00   open                                      240  Mo 14.00
 * </pre>
 *
 * The second runs by a version that gives step 3 no standard time. It is Monday, 13.41.
 */
class KepatuhanIT {

  private static final ZoneId PALU = ZoneId.of("Asia/Makassar");
  private static final SaringanKepatuhan SEMUA = new SaringanKepatuhan(null, null, null, null);
  private static final UUID KEPALA_KALSEL = UUID.fromString("c1000000-0000-4000-8000-000000000001");

  private static Perakit perakit;
  private static PenggerakProses gerak;
  private static JamUji jam;
  private static KepatuhanService kepatuhan;

  @BeforeAll
  static void jalankan() {
    BasisData basisData = BasisData.segar();
    jam = new JamUji(saat("2026-10-01T08:00"));
    perakit =
        new Perakit(basisData, jam)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class);
    gerak = new PenggerakProses(basisData, perakit);
    kepatuhan = perakit.ambil(KepatuhanService.class);
    UUID satu = gerak.mulai(2026, 3);
    buka(satu, "2026-10-01T08:10");
    putus(satu, "2026-10-01T08:12");
    putus(satu, "2026-10-02T08:20");
    buka(satu, "2026-10-02T08:30");
    putus(satu, "2026-10-02T08:40");
    perakit
        .ambil(PenerbitSop.class)
        .terbitkan(
            BahanSop.isi("sulteng-dkukm-pengumpulan-data")
                .replaceFirst("(?s)(nomor: 3\\b.*?)    waktu: 10 menit\\n", "$1"));
    UUID dua = gerak.mulai(2026, 4);
    putus(dua, "2026-10-02T08:40");
    putus(dua, "2026-10-02T08:40");
    putus(dua, "2026-10-02T09:00");
    maju("2026-10-05T13:41");
  }

  @Test
  void semua() {
    UkuranKepatuhan u = ringkasan(SEMUA).semua();
    assertEquals(
        new UkuranKepatuhan(
            "", null, 6, 5, 4, 6, 83L, 450L, 2L, 2L, 6L, 2, 1, saat("2026-10-02T08:40")),
        u);
    assertEquals(80, u.persenTepat());
  }

  @Test
  void menurutLangkahDenganStandarYangTidakDiketahui() {
    List<UkuranKepatuhan> langkah = ringkasan(SEMUA).langkah();
    assertEquals(
        List.of("1.", "2.", "3.", "4."),
        langkah.stream().map(l -> l.nama().substring(0, 2)).toList());
    UkuranKepatuhan dua = langkah.get(1);
    assertEquals(List.of(2L, 2L, 1L), List.of(dua.selesai(), dua.berstandar(), dua.tepat()));
    assertEquals(229, dua.menunggu());
    assertEquals(50, dua.persenTepat());
    UkuranKepatuhan tiga = langkah.get(2);
    assertEquals(List.of(2L, 1L, 1L), List.of(tiga.selesai(), tiga.berstandar(), tiga.tepat()));
    assertEquals(15, tiga.menunggu());
    assertEquals(5, tiga.bekerja());
    assertEquals(10, tiga.bekerjaBerstandar());
    assertEquals(10, tiga.standar());
    UkuranKepatuhan empat = langkah.get(3);
    assertEquals(0, empat.selesai());
    assertNull(empat.persenTepat());
    assertNull(empat.menunggu());
    assertNull(empat.standar());
    assertEquals(2, empat.terbuka());
  }

  @Test
  void menurutUnitPelaksanaDanSop() {
    RingkasanKepatuhan r = ringkasan(SEMUA);
    UkuranKepatuhan subbagian =
        r.unit().stream().filter(u -> u.terbuka() == 2).findFirst().orElseThrow();
    assertEquals(3, r.unit().size());
    assertEquals(2, subbagian.selesai());
    assertEquals(1, subbagian.berstandar());
    UkuranKepatuhan kepala =
        r.peran().stream().filter(p -> p.nama().equals("Kepala Dinas")).findFirst().orElseThrow();
    assertEquals(2, kepala.selesai());
    assertEquals(5, kepala.menunggu());
    assertEquals(1, kepala.bekerja());
    assertEquals(100, kepala.persenTepat());
    assertEquals(1, r.sop().size());
    assertEquals(6, r.sop().get(0).selesai());
  }

  @Test
  void menumpukMenurutLangkahDanUnit() {
    List<UkuranKepatuhan> tumpukan = ringkasan(SEMUA).tumpukan();
    assertEquals(1, tumpukan.size());
    assertTrue(tumpukan.get(0).nama().startsWith("4. "), tumpukan::toString);
    assertEquals(2, tumpukan.get(0).terbuka());
    assertEquals(1, tumpukan.get(0).lewat());
    assertEquals(saat("2026-10-02T08:40"), tumpukan.get(0).tertua());
  }

  @Test
  void saringan() {
    LocalDate jumat = LocalDate.of(2026, 10, 2);
    assertEquals(5, ringkasan(new SaringanKepatuhan(null, null, jumat, jumat)).semua().selesai());
    PilihanKepatuhan pilihan = sebagai(Pemeran.KEPALA, kepatuhan::pilihan);
    UUID sekretariat =
        pilihan.unit().stream()
            .filter(u -> u.nama().equals("Sekretariat"))
            .map(Pilihan::id)
            .findFirst()
            .orElseThrow();
    UkuranKepatuhan u = ringkasan(new SaringanKepatuhan(null, sekretariat, null, null)).semua();
    assertEquals(2, u.selesai());
    assertEquals(50, u.persenTepat());
    UUID sop =
        pilihan.sop().stream()
            .filter(p -> p.nama().equals("Pengumpulan Data Kinerja"))
            .map(Pilihan::id)
            .findFirst()
            .orElseThrow();
    assertEquals(6, ringkasan(new SaringanKepatuhan(sop, null, null, null)).semua().selesai());
    SaringanKepatuhan asing = new SaringanKepatuhan(UUID.randomUUID(), null, null, null);
    assertEquals(0, ringkasan(asing).semua().selesai());
    assertThrows(
        DataTidakSah.class,
        () -> ringkasan(new SaringanKepatuhan(null, null, jumat, jumat.minusDays(1))));
  }

  @ParameterizedTest
  @EnumSource(
      value = Pemeran.class,
      names = {"FUNGSIONAL_SATU", "KABID_KOPERASI", "KEPALA_UPT", "BAPPEDA", "BIRO_ORGANISASI"})
  void bukanUntukYangLain(Pemeran siapa) {
    assertFalse(sebagai(siapa, kepatuhan::melihat).boleh());
    assertThrows(TidakBerwenang.class, () -> sebagai(siapa, () -> kepatuhan.ringkasan(SEMUA)));
    assertThrows(TidakBerwenang.class, () -> sebagai(siapa, () -> kepatuhan.xlsx(SEMUA)));
    assertThrows(TidakBerwenang.class, () -> sebagai(siapa, kepatuhan::pilihan));
  }

  @ParameterizedTest
  @EnumSource(
      value = Pemeran.class,
      names = {"KEPALA", "SEKRETARIS", "KASUBBAG", "ADMIN"})
  void untukPimpinanDanPerencana(Pemeran siapa) {
    assertEquals(6, sebagai(siapa, () -> kepatuhan.ringkasan(SEMUA)).semua().selesai());
  }

  @Test
  void instansiLainTidakMelihatnya() {
    RingkasanKepatuhan r =
        perakit.pelaku().sebagaiPemegang(KEPALA_KALSEL, () -> kepatuhan.ringkasan(SEMUA));
    assertEquals(0, r.semua().selesai() + r.semua().terbuka());
    assertEquals(List.of(), r.unit());
  }

  @Test
  void bukuKerjaMemuatAngkaYangSama() throws IOException {
    byte[] isi = sebagai(Pemeran.SEKRETARIS, () -> kepatuhan.xlsx(SEMUA)).isi();
    try (XSSFWorkbook buku = new XSSFWorkbook(new ByteArrayInputStream(isi))) {
      assertEquals(6, buku.getNumberOfSheets());
      assertEquals(80, buku.getSheet("Ringkasan").getRow(2).getCell(5).getNumericCellValue());
      assertEquals(229, buku.getSheet("Langkah").getRow(3).getCell(7).getNumericCellValue());
      assertEquals("", buku.getSheet("Langkah").getRow(5).getCell(11).toString());
    }
  }

  private static RingkasanKepatuhan ringkasan(SaringanKepatuhan saringan) {
    return sebagai(Pemeran.KEPALA, () -> kepatuhan.ringkasan(saringan));
  }

  private static <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    return perakit.pelaku().sebagai(siapa, kerja);
  }

  private static void buka(UUID proses, String kapan) {
    maju(kapan);
    Terbuka t = gerak.terbuka(proses).get(0);
    sebagai(t.pemeran(), () -> perakit.ambil(MejaKerjaService.class).rincian(t.id()));
  }

  private static void putus(UUID proses, String kapan) {
    maju(kapan);
    gerak.selesaikan(gerak.terbuka(proses).get(0));
  }

  private static void maju(String ke) {
    jam.maju(Duration.between(jam.sekarang(), saat(ke)));
  }

  private static Instant saat(String setempat) {
    return LocalDateTime.parse(setempat).atZone(PALU).toInstant();
  }
}
