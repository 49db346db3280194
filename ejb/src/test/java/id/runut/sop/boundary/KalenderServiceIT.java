package id.runut.sop.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.entity.JenisHari;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An agency's calendar changes while tasks are open. The second step came on Thursday 2026-10-01,
 * 08.00, and has 450 + 5 minutes: until Friday 08.05.
 */
class KalenderServiceIT {

  private static final ZoneId PALU = ZoneId.of("Asia/Makassar");
  private static final UUID KEPALA_KALSEL = UUID.fromString("c1000000-0000-4000-8000-000000000001");
  private static final String CUTI = "Tanggal;Jenis;Nama\n2026-10-02;Cuti bersama;Cuti dadakan\n";

  private BasisData basisData;
  private Perakit perakit;
  private KalenderService kalender;
  private UUID tugas;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    perakit =
        new Perakit(basisData, new JamUji(saat("2026-10-01T08:00")))
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class);
    PenggerakProses gerak = new PenggerakProses(basisData, perakit);
    tugas = gerak.sampai(gerak.mulai(2026, 3), 2).get(0).id();
    kalender = perakit.ambil(KalenderService.class);
    perakit.pelaku().menjadi(Pemeran.ADMIN);
    assertEquals(saat("2026-10-02T08:05"), tenggat());
  }

  @Test
  void cutiBersamaMenggeserTenggatDanDapatDihapus() {
    assertEquals(new HasilImpor(1, 1), impor(CUTI));
    assertEquals(saat("2026-10-05T08:05"), tenggat());
    assertEquals(new HasilImpor(1, 0), impor(CUTI));
    kalender.hapusHari(LocalDate.of(2026, 10, 2));
    assertEquals(saat("2026-10-02T08:05"), tenggat());
    assertThrows(TidakDitemukan.class, () -> kalender.hapusHari(LocalDate.of(2026, 10, 2)));
    assertEquals(
        3, basisData.angka("select count(*) from jejak_audit where tindakan like 'kalender_%'"));
  }

  @Test
  void instansiLainTidakTersentuh() {
    impor(CUTI);
    InfoKalender lain =
        perakit.pelaku().sebagaiPemegang(KEPALA_KALSEL, () -> kalender.kalender(2026));
    assertTrue(lain.hari().stream().noneMatch(HariKalender::sendiri));
    perakit
        .pelaku()
        .sebagaiPemegang(
            KEPALA_KALSEL,
            () -> {
              assertThrows(
                  TidakDitemukan.class, () -> kalender.hapusHari(LocalDate.of(2026, 10, 2)));
              return null;
            });
    assertEquals(saat("2026-10-05T08:05"), tenggat());
  }

  @Test
  void barisInstansiMenggantikanHariNasional() {
    impor("Tanggal;Jenis;Nama\n2026-12-24;Hari kerja;Layanan akhir tahun\n");
    HariKalender hari =
        kalender.kalender(2026).hari().stream()
            .filter(h -> h.tanggal().equals(LocalDate.of(2026, 12, 24)))
            .findFirst()
            .orElseThrow();
    assertTrue(hari.sendiri());
    assertFalse(hari.jenis().libur());
    kalender.hapusHari(LocalDate.of(2026, 12, 24));
    assertEquals(
        1, basisData.angka("select count(*) from hari_libur where tanggal = '2026-12-24'"));
  }

  @Test
  void satuHariDitetapkanLaluDiganti() {
    LocalDate jumat = LocalDate.of(2026, 10, 2);
    assertEquals(
        new HasilImpor(1, 1), kalender.tetapkanHari(jumat, JenisHari.LIBUR_DAERAH, " Hari jadi "));
    assertEquals(saat("2026-10-05T08:05"), tenggat());
    assertEquals(
        new HasilImpor(1, 1), kalender.tetapkanHari(jumat, JenisHari.HARI_KERJA, "Masuk biasa"));
    assertEquals(saat("2026-10-02T08:05"), tenggat());
    assertEquals(
        List.of(new HariKalender(jumat, JenisHari.HARI_KERJA, "Masuk biasa", true)),
        kalender.kalender(2026).hari().stream().filter(HariKalender::sendiri).toList());
  }

  @Test
  void hariYangTidakLengkapDitolak() {
    LocalDate jumat = LocalDate.of(2026, 10, 2);
    JenisHari cuti = JenisHari.CUTI_BERSAMA;
    assertThrows(DataTidakSah.class, () -> kalender.tetapkanHari(jumat, null, "Cuti"));
    assertThrows(DataTidakSah.class, () -> kalender.tetapkanHari(jumat, cuti, null));
    assertThrows(DataTidakSah.class, () -> kalender.tetapkanHari(jumat, cuti, "  "));
    assertThrows(DataTidakSah.class, () -> kalender.tetapkanHari(jumat, cuti, "x".repeat(201)));
    LocalDate jauh = LocalDate.of(2101, 1, 1);
    assertThrows(DataTidakSah.class, () -> kalender.tetapkanHari(jauh, cuti, "Cuti"));
    assertTrue(kalender.kalender(2026).hari().stream().noneMatch(HariKalender::sendiri));
  }

  @Test
  void jamYangTidakLengkapDitolak() {
    JamHari tanpaSelesai =
        new JamHari(
            DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.NOON, LocalTime.of(13, 0), null);
    assertThrows(DataTidakSah.class, () -> kalender.tetapkanPekan(List.of(tanpaSelesai)));
    assertThrows(DataTidakSah.class, () -> kalender.tetapkanPekan(Collections.singletonList(null)));
  }

  @Test
  void tabelYangKeliruTidakMemasukkanApaPun() {
    DataTidakSah keliru =
        assertThrows(DataTidakSah.class, () -> impor(CUTI + "besok;Libur;\n2026-10-02;x;y\n"));
    assertEquals(5, keliru.kekeliruan().size());
    assertEquals(
        0, basisData.angka("select count(*) from hari_libur where instansi_id is not null"));
    assertEquals(saat("2026-10-02T08:05"), tenggat());
  }

  @Test
  void yangDiunduhDapatDiunggahKembali() {
    int semua = kalender.kalender(2026).hari().size();
    assertEquals(new HasilImpor(semua, 0), kalender.impor("x.xlsx", kalender.unduh(2026).isi()));
    assertTrue(kalender.kalender(2026).hari().stream().allMatch(HariKalender::sendiri));
  }

  @Test
  void pekanEnamHariDanKembaliKeUmum() {
    kalender.tetapkanPekan(
        List.of(
            jam(DayOfWeek.THURSDAY, "08:00", "14:00"), jam(DayOfWeek.SATURDAY, "08:00", "14:00")));
    // 360 minutes on Thursday, 95 on Saturday.
    assertEquals(saat("2026-10-03T09:35"), tenggat());
    assertTrue(kalender.kalender(2026).pekanSendiri());
    kalender.tetapkanPekan(List.of());
    assertFalse(kalender.kalender(2026).pekanSendiri());
    assertEquals(saat("2026-10-02T08:05"), tenggat());
    List<JamHari> terbalik = List.of(jam(DayOfWeek.MONDAY, "14:00", "08:00"));
    assertThrows(DataTidakSah.class, () -> kalender.tetapkanPekan(terbalik));
  }

  @Test
  void masaDenganJamSendiri() {
    MasaKerja masa =
        new MasaKerja(
            null,
            "Masa uji",
            LocalDate.of(2026, 10, 2),
            LocalDate.of(2026, 10, 9),
            true,
            List.of(jam(DayOfWeek.FRIDAY, "10:00", "12:00")));
    kalender.tambahMasa(masa);
    assertEquals(saat("2026-10-02T10:35"), tenggat());
    assertThrows(DataTidakSah.class, () -> kalender.tambahMasa(masa));
    UUID id =
        kalender.kalender(2026).masa().stream()
            .filter(MasaKerja::sendiri)
            .map(MasaKerja::id)
            .findFirst()
            .orElseThrow();
    perakit
        .pelaku()
        .sebagaiPemegang(
            KEPALA_KALSEL,
            () -> {
              assertThrows(TidakDitemukan.class, () -> kalender.hapusMasa(id));
              return null;
            });
    kalender.hapusMasa(id);
    assertEquals(saat("2026-10-02T08:05"), tenggat());
    assertEquals(0, basisData.angka("select count(*) from jam_kerja where masa_id = '" + id + "'"));
  }

  @Test
  void ketentuanWaktu() {
    kalender.tetapkan(new KetentuanWaktu(0, 2, 60));
    assertEquals(saat("2026-10-01T08:05"), tenggat());
    assertEquals(saat("2026-10-01T08:03"), waktu("ingatkan_pada"));
    assertEquals(saat("2026-10-01T09:05"), waktu("eskalasi_pada"));
    assertEquals(new KetentuanWaktu(0, 2, 60), kalender.kalender(2026).ketentuan());
    assertThrows(DataTidakSah.class, () -> kalender.tetapkan(new KetentuanWaktu(-1, 0, 0)));
  }

  private HasilImpor impor(String isi) {
    return kalender.impor("hari.csv", isi.getBytes(StandardCharsets.UTF_8));
  }

  private static JamHari jam(DayOfWeek hari, String mulai, String selesai) {
    LocalTime awal = LocalTime.parse(mulai);
    return new JamHari(hari, awal, awal, awal, LocalTime.parse(selesai));
  }

  private Instant tenggat() {
    return waktu("tenggat");
  }

  private Instant waktu(String kolom) {
    return Instant.ofEpochSecond(
        basisData.angka(
            "select extract(epoch from " + kolom + ") from tugas where id = '" + tugas + "'"));
  }

  private static Instant saat(String setempat) {
    return LocalDateTime.parse(setempat).atZone(PALU).toInstant();
  }
}
