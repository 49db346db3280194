package id.runut.siklus.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.siklus.boundary.SopSiklus.BahanSiklus;
import id.runut.siklus.boundary.SopSiklus.Keadaan;
import id.runut.siklus.boundary.SopSiklus.PeriodeSiklus;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakSop;
import id.runut.uji.Perakit;
import id.runut.umum.boundary.DataTidakSah;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cycle of a year, over the SOPs that come with the portal. */
class SiklusIT {

  private static final String PENGUMPULAN = "sulteng-dkukm-pengumpulan-data";
  private static final String PERJANJIAN = "sulteng-dkukm-perjanjian-kinerja";

  /** Tuesday, 6 October 2026, 10.00 WITA: the third quarter is over. */
  private static final Instant KINI = Instant.parse("2026-10-06T02:00:00Z");

  private Perakit perakit;
  private PenggerakProses gerak;
  private JamUji jam;

  @BeforeEach
  void siapkan() {
    BasisData basisData = BasisData.segar();
    jam = new JamUji(KINI);
    perakit =
        new Perakit(basisData, jam)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class);
    PenggerakSop penerbit = new PenggerakSop(basisData, perakit);
    BahanSop.KODE.forEach(k -> penerbit.terbitkan(BahanSop.isi(k)));
    gerak = new PenggerakProses(basisData, perakit);
  }

  @Test
  void sopBerurutMenurutDokumenYangDibutuhkan() {
    List<String> urutan = siklus(Pemeran.KEPALA, 2026).sop().stream().map(SopSiklus::kode).toList();
    assertEquals(
        List.of(
            PERJANJIAN,
            "sulteng-dkukm-iki",
            "sulteng-dkukm-rencana-aksi",
            "sulteng-dkukm-pengukuran",
            PENGUMPULAN,
            "sulteng-dkukm-laporan-individu",
            "sulteng-dkukm-lkjip"),
        urutan);
  }

  @Test
  void tanggalMulaiMembedakanYangSudahWaktunya() {
    assertEquals(
        List.of(
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2026, 7, 5),
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2027, 1, 5)),
        periode(Pemeran.KEPALA, PENGUMPULAN).stream().map(PeriodeSiklus::mulai).toList());
    assertEquals(
        List.of(Keadaan.JATUH_TEMPO, Keadaan.JATUH_TEMPO, Keadaan.JATUH_TEMPO, Keadaan.BELUM),
        keadaan(Pemeran.KEPALA));
    assertEquals(
        List.of(Keadaan.BELUM),
        periode(Pemeran.KEPALA, "sulteng-dkukm-iki").stream().map(PeriodeSiklus::keadaan).toList());
  }

  @Test
  void prosesTerlihatDenganLangkahDanKeterlambatannya() {
    UUID proses = gerak.mulai(2026, 3);
    gerak.sampai(proses, 4);
    PeriodeSiklus berjalan = periode(Pemeran.KEPALA, PENGUMPULAN).get(2);
    assertEquals(Keadaan.BERJALAN, berjalan.keadaan());
    assertEquals(proses, berjalan.prosesId());
    assertEquals(4, berjalan.langkah());
    assertEquals(24, berjalan.jumlahLangkah());
    jam.maju(Duration.ofDays(30));
    assertEquals(Keadaan.LEWAT, periode(Pemeran.KEPALA, PENGUMPULAN).get(2).keadaan());
  }

  @Test
  void prosesSelesaiMencukupiSopYangMembutuhkannya() {
    UUID proses = gerak.mulai(2026, 3);
    gerak.sampai(proses, 24).forEach(gerak::selesaikan);
    PeriodeSiklus selesai = periode(Pemeran.KEPALA, PENGUMPULAN).get(2);
    assertEquals(Keadaan.SELESAI, selesai.keadaan());
    assertNotNull(selesai.selesai());
    assertNull(selesai.langkah());
    BahanSiklus rekapitulasi =
        sop(Pemeran.KEPALA, "sulteng-dkukm-lkjip").bahan().stream()
            .filter(b -> b.kodeSop().equals(PENGUMPULAN))
            .findFirst()
            .orElseThrow();
    assertEquals(1, rekapitulasi.selesai());
    assertEquals(4, rekapitulasi.jumlah());
  }

  @Test
  void yangTidakTerlibatTidakMendapatAlamatProses() {
    UUID proses = gerak.mulai(2026, 3);
    PeriodeSiklus dilihat = periode(Pemeran.KABID_KOPERASI, PENGUMPULAN).get(2);
    assertEquals(Keadaan.BERJALAN, dilihat.keadaan());
    assertNull(dilihat.prosesId());
    gerak.sampai(proses, 11);
    assertEquals(proses, periode(Pemeran.KABID_KOPERASI, PENGUMPULAN).get(2).prosesId());
  }

  @Test
  void instansiLainHanyaMelihatMiliknya() {
    gerak.mulai(2026, 3);
    assertTrue(siklus(Pemeran.BAPPEDA, 2026).sop().isEmpty());
  }

  @Test
  void hanyaYangMemegangLangkahPertamaDapatMemulai() {
    assertTrue(sop(Pemeran.KEPALA, PERJANJIAN).bolehMulai());
    assertEquals(false, sop(Pemeran.KABID_KOPERASI, PERJANJIAN).bolehMulai());
  }

  @Test
  void tahunDiLuarBatasDitolak() {
    assertThrows(DataTidakSah.class, () -> siklus(Pemeran.KEPALA, 1999));
  }

  private List<Keadaan> keadaan(Pemeran siapa) {
    return periode(siapa, PENGUMPULAN).stream().map(PeriodeSiklus::keadaan).toList();
  }

  private List<PeriodeSiklus> periode(Pemeran siapa, String kode) {
    return sop(siapa, kode).periode();
  }

  private SopSiklus sop(Pemeran siapa, String kode) {
    return siklus(siapa, 2026).sop().stream()
        .filter(s -> s.kode().equals(kode))
        .findFirst()
        .orElseThrow();
  }

  private SiklusTahun siklus(Pemeran siapa, int tahun) {
    return perakit.pelaku().sebagai(siapa, () -> perakit.ambil(SiklusService.class).tahun(tahun));
  }
}
