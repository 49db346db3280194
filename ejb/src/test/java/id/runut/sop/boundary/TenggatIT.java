package id.runut.sop.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.sop.control.PenyapuTenggat;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.PenggerakSop;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.Periode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is said about deadlines and when. All begins on Thursday 2026-10-01, 08.00 in Palu, where a
 * day has 450 minutes (07.30 to 16.00, Friday to 16.30); the allowance is a day, the reminder comes
 * two hours before, the superior is told a day after.
 */
class TenggatIT {

  private static final ZoneId PALU = ZoneId.of("Asia/Makassar");
  private static final ZoneId PONTIANAK = ZoneId.of("Asia/Pontianak");
  private static final Pemeran SEKRETARIS = Pemeran.SEKRETARIS;

  private BasisData basisData;
  private JamUji jam;
  private Perakit perakit;
  private PenggerakProses gerak;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    jam = new JamUji(saat("2026-10-01T08:00"));
    perakit = rakit();
    gerak = new PenggerakProses(basisData, perakit);
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  @Test
  void pemegangDiingatkanSebelumLaluAtasannyaDiberiTahuSesudahMasingMasingSekali() {
    Terbuka dua = langkahDua();
    assertEquals(saat("2026-10-02T08:05"), waktu("tenggat", dua.id()));
    assertEquals(saat("2026-10-01T14:35"), waktu("ingatkan_pada", dua.id()));
    assertEquals(saat("2026-10-05T08:05"), waktu("eskalasi_pada", dua.id()));

    pada("2026-10-01T14:34", 0, 0, 0);
    pada("2026-10-01T14:35", 1, 0, 0);
    pada("2026-10-02T08:05", 1, 0, 0);
    pada("2026-10-02T08:06", 1, 1, 0);
    pada("2026-10-05T08:04", 1, 1, 0);
    pada("2026-10-05T08:05", 1, 1, 1);
    pada("2026-10-12T08:00", 1, 1, 1);
    assertEquals(1, kabar("notifikasi.tugasEskalasi", Pemeran.KEPALA));
    assertEquals(3, surel(dua.id()));
  }

  @Test
  void sesudahMulaiUlangTidakDiulangi() {
    Terbuka dua = langkahDua();
    pada("2026-10-05T08:05", 0, 1, 1);
    basisData.sql(
        "update tugas set ingatkan_pada = tenggat, eskalasi_pada = tenggat where id = '"
            + dua.id()
            + "'");
    perakit = rakit();
    pada("2026-10-05T08:10", 0, 1, 1);
    assertEquals(
        0, basisData.angka("select count(eskalasi_pada) from tugas where status = 'TERBUKA'"));
  }

  @Test
  void yangTidakTersapuDiberitahukanKemudianTanpaPengingatYangBasi() {
    langkahDua();
    pada("2026-10-09T08:00", 0, 1, 1);
  }

  @Test
  void tigaPenyapuBersamaanMemberiTahuSekali() {
    langkahDua();
    maju("2026-10-01T15:00");
    serentak();
    maju("2026-10-06T08:00");
    serentak();
    assertEquals(1, kabar("notifikasi.tugasMenjelang", SEKRETARIS));
    assertEquals(1, kabar("notifikasi.tugasLewat", SEKRETARIS));
    assertEquals(1, kabar("notifikasi.tugasEskalasi", Pemeran.KEPALA));
  }

  @Test
  void yangSelesaiPadaWaktunyaTidakDiperingatkan() {
    gerak.selesaikan(langkahDua());
    basisData.sql("update tugas set tenggat = '2026-12-01' where status = 'TERBUKA'");
    basisData.sql(
        "update tugas set ingatkan_pada = null, eskalasi_pada = null"
            + " where status = 'TERBUKA'");
    pada("2026-10-12T08:00", 0, 0, 0);
  }

  @Test
  void kepalaTidakPunyaAtasanDanJabatanKosongDilewati() {
    UUID proses = gerak.mulai(2026, 1);
    maju("2026-10-12T08:00");
    sapu();
    assertEquals(0, basisData.angka("select count(*) from peringatan_tugas"));
    assertEquals(
        0, basisData.angka("select count(eskalasi_pada) from tugas where status = 'TERBUKA'"));

    gerak.sampai(proses, 3);
    basisData.sql(
        "update penugasan set selesai = '2026-10-12' where jabatan_id = '"
            + SEKRETARIS.jabatanId()
            + "'");
    maju("2026-10-19T08:00");
    sapu();
    assertEquals(1, kabar("notifikasi.tugasEskalasi", Pemeran.KEPALA));
    assertEquals(0, kabar("notifikasi.tugasEskalasi", SEKRETARIS));
  }

  @Test
  void jamBerhentiSelamaMenungguDunia() {
    jam = new JamUji(LocalDateTime.parse("2026-10-01T09:00").atZone(PONTIANAK).toInstant());
    perakit = rakit();
    PenggerakSop sop = new PenggerakSop(basisData, perakit);
    String kode = "kalbar-bpsdm-laporan-kinerja-tahunan";
    sop.terbitkan(BahanSop.isi(kode));
    DefinisiSop definisi = BahanSop.definisi(kode);
    UUID proses =
        sop.mulai(
            definisi,
            definisi.peran(definisi.langkah(1).peran()).peranPortal().get(0),
            periode(definisi));
    while (!sop.menunggu(proses) || sop.terbuka(proses).size() > 0) {
      sop.terbuka(proses).forEach(sop::lakukan);
    }
    // From Thursday 09.00 to Monday 10.00: 345 + 450 + 165 minutes in Pontianak.
    jam.maju(Duration.ofDays(4).plusHours(1));
    sapu();
    assertEquals(0, basisData.angka("select count(*) from peringatan_tugas"));
    sop.tiba(proses);

    PenggerakSop.Terbuka enam = sop.terbuka(proses).get(0);
    assertEquals(6, enam.langkah());
    assertEquals(
        LocalDateTime.parse("2026-10-06T10:00").atZone(PONTIANAK).toInstant(),
        waktu("tenggat", enam.id()));
    Riwayat tiba =
        sop.rincian(proses, enam.jabatanId()).riwayat().stream()
            .filter(r -> r.jenis().equals("tiba"))
            .reduce((a, b) -> b)
            .orElseThrow();
    assertEquals(960, tiba.menitMenunggu());
    assertEquals("065/12/Set", tiba.alasan());

    // Three working hours later he decides: the wait is no part of what the step took.
    jam.maju(Duration.ofHours(4));
    sop.lakukan(enam);
    assertEquals(
        180,
        basisData.angka(
            "select menit_kerja from peristiwa_proses where tugas_id = '" + enam.id() + "'"));
    assertEquals(
        0,
        basisData.angka(
            "select count(menit_standar) from peristiwa_proses where tugas_id = '"
                + enam.id()
                + "'"));
  }

  private static Periode periode(DefinisiSop definisi) {
    return definisi.pemicu().periode().contains(JenisPeriode.TRIWULAN)
        ? new Periode(2026, 3)
        : new Periode(2026, null);
  }

  private Perakit rakit() {
    return new Perakit(basisData, jam)
        .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
        .hanyaPenyedia(SyaratLangkah.class);
  }

  private Terbuka langkahDua() {
    Terbuka dua = gerak.sampai(gerak.mulai(2026, 3), 2).get(0);
    assertEquals(SEKRETARIS, dua.pemeran());
    return dua;
  }

  /** Sweeps twice at that moment and counts what has been told until then. */
  private void pada(String saat, int menjelang, int lewat, int eskalasi) {
    maju(saat);
    sapu();
    sapu();
    assertEquals(menjelang, jumlah("notifikasi.tugasMenjelang"), saat);
    assertEquals(lewat, jumlah("notifikasi.tugasLewat"), saat);
    assertEquals(eskalasi, jumlah("notifikasi.tugasEskalasi"), saat);
  }

  private void maju(String ke) {
    jam.maju(Duration.between(jam.sekarang(), saat(ke)));
  }

  private void sapu() {
    perakit.ambil(PenyapuTenggat.class).sapu();
  }

  private void serentak() {
    PenyapuTenggat penyapu = perakit.ambil(PenyapuTenggat.class);
    Callable<Void> sapu =
        () -> {
          penyapu.sapu();
          return null;
        };
    Serentak.jalankan(List.of(sapu, sapu, sapu))
        .forEach(h -> assertTrue(h.berhasil(), () -> String.valueOf(h.kesalahan())));
  }

  private long jumlah(String kunci) {
    return basisData.angka("select count(*) from notifikasi where kunci = '" + kunci + "'");
  }

  private long kabar(String kunci, Pemeran siapa) {
    return basisData.angka(
        "select count(*) from notifikasi where kunci = '"
            + kunci
            + "' and jabatan_id = '"
            + siapa.jabatanId()
            + "'");
  }

  private long surel(UUID tugas) {
    return basisData.angka(
        "select count(*) from kotak_keluar where kunci_unik like 'tugas:"
            + tugas
            + ":%' and kunci_unik not like '%:buka%'");
  }

  private Instant waktu(String kolom, UUID tugas) {
    return Instant.ofEpochSecond(
        basisData.angka(
            "select extract(epoch from " + kolom + ") from tugas where id = '" + tugas + "'"));
  }

  private static Instant saat(String setempat) {
    return LocalDateTime.parse(setempat).atZone(PALU).toInstant();
  }
}
