package id.runut.sop.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.control.PeriksaInvarian;
import id.runut.sop.entity.StatusProses;
import id.runut.uji.BasisData;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What supervisors see of their agency's processes, and what they do about them. */
class PengawasanIT {

  private static final Halaman SEMUA = new Halaman(0, 100);

  private BasisData basisData;
  private PelakuUji pelaku;
  private PenggerakProses gerak;
  private PengawasanService pengawasan;
  private UnitSayaService unit;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    Perakit perakit =
        new Perakit(basisData).hanyaPenyedia(PenangananLangkah.class, new PenangananUji());
    pelaku = perakit.pelaku();
    gerak = new PenggerakProses(basisData, perakit);
    pengawasan = perakit.ambil(PengawasanService.class);
    unit = perakit.ambil(UnitSayaService.class);
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  @Test
  void pengawasMelihatYangLewatDahuluDanDiTanganSiapa() {
    UUID tepat = gerak.mulai(2026, 2);
    UUID terlambat = gerak.mulai(2026, 3);
    Terbuka empat = gerak.sampai(terlambat, 4).get(0);
    lewatkan(empat);
    pelaku.menjadi(Pemeran.SEKRETARIS);

    RingkasanPengawasan ringkasan = pengawasan.ringkasan();
    assertEquals(2, ringkasan.berjalan());
    assertEquals(1, ringkasan.lewat());
    assertFalse(ringkasan.sop().isEmpty() || ringkasan.unit().isEmpty());
    List<ProsesDiawasi> isi = pengawasan.berjalan(SaringanProses.semua(), SEMUA).isi();
    assertEquals(List.of(terlambat, tepat), isi.stream().map(p -> p.proses().id()).toList());
    TugasDiawasi tugas = isi.get(0).tugas().get(0);
    assertEquals("Pegawai Fungsional Satu, S.Kom.", tugas.pejabat());
    assertTrue(tugas.lewat() && tugas.bolehIngatkan().boleh() && !tugas.luar());
    assertTrue(isi.get(0).bolehBatal().boleh());
  }

  @Test
  void saringanDanHalamanDibacaDariBasisData() {
    for (int triwulan = 1; triwulan <= 3; triwulan++) {
      gerak.mulai(2026, triwulan);
    }
    Terbuka empat = gerak.sampai(gerak.mulai(2026, 4), 4).get(0);
    lewatkan(empat);
    pelaku.menjadi(Pemeran.KEPALA);
    Daftar<ProsesDiawasi> pertama = pengawasan.berjalan(SaringanProses.semua(), new Halaman(0, 3));
    assertEquals(3, pertama.isi().size());
    assertTrue(pertama.adaLagi());
    assertEquals(1, pengawasan.berjalan(SaringanProses.semua(), new Halaman(3, 3)).isi().size());
    assertEquals(1, jumlah(new SaringanProses(null, null, null, true)));
    UUID sop =
        pengawasan.ringkasan().sop().stream()
            .filter(s -> s.nama().equals("Pengumpulan Data Kinerja"))
            .findFirst()
            .orElseThrow()
            .id();
    assertEquals(4, jumlah(new SaringanProses(sop, null, null, false)));
    assertEquals(0, jumlah(new SaringanProses(UUID.randomUUID(), null, null, false)));
    String nama =
        pengawasan.berjalan(SaringanProses.semua(), SEMUA).isi().get(0).tugas().get(0).unit();
    UUID bagian =
        pengawasan.ringkasan().unit().stream()
            .filter(u -> u.nama().equals(nama))
            .findFirst()
            .orElseThrow()
            .id();
    assertEquals(1, jumlah(new SaringanProses(null, bagian, null, false)));
    assertEquals(0, jumlah(new SaringanProses(null, null, KeadaanDiawasi.MENUNGGU, false)));
    assertEquals(0, jumlah(new SaringanProses(null, null, KeadaanDiawasi.SELESAI, false)));
  }

  @Test
  void selainPengawasTidakMelihatDanTidakBertindak() {
    UUID proses = gerak.mulai(2026, 3);
    Terbuka satu = gerak.terbuka(proses).get(0);
    for (Pemeran siapa :
        List.of(Pemeran.KASUBBAG, Pemeran.KABID_KOPERASI, Pemeran.FUNGSIONAL_SATU)) {
      pelaku.menjadi(siapa);
      assertFalse(pengawasan.mengawasi());
      assertThrows(TidakBerwenang.class, pengawasan::ringkasan);
      assertThrows(TidakBerwenang.class, () -> pengawasan.berjalan(SaringanProses.semua(), SEMUA));
      assertThrows(TidakDitemukan.class, () -> pengawasan.proses(proses));
      assertThrows(TidakDitemukan.class, () -> pengawasan.batalkan(proses, "Ganda"));
      assertThrows(TidakDitemukan.class, () -> pengawasan.ingatkan(satu.id()));
    }
    pelaku.menjadi(Pemeran.BAPPEDA);
    assertThrows(TidakDitemukan.class, () -> pengawasan.batalkan(proses, "Ganda"));
    assertThrows(TidakDitemukan.class, () -> pengawasan.ingatkan(satu.id()));
  }

  @Test
  void membatalkanMenutupSemuaDanMemberiTahuAlasannya() {
    UUID proses = gerak.mulai(2026, 3);
    Terbuka empat = gerak.sampai(proses, 4).get(0);
    pelaku.menjadi(Pemeran.SEKRETARIS);
    pengawasan.batalkan(proses, " Sudah dikerjakan di luar portal. ");

    assertEquals(List.of(), gerak.terbuka(proses));
    assertEquals(StatusProses.DIBATALKAN, pengawasan.proses(proses).proses().status());
    assertEquals(
        "kesalahan.prosesBerakhir.dibatalkan",
        assertThrows(KeadaanTidakSah.class, () -> pengawasan.batalkan(proses, "Lagi"))
            .pesan()
            .kunci());
    assertThrows(KeadaanTidakSah.class, () -> gerak.selesaikan(empat));
    assertEquals(1, kabar("notifikasi.prosesDibatalkan", Pemeran.FUNGSIONAL_SATU));
    assertEquals(1, kabar("notifikasi.prosesDibatalkan", Pemeran.KEPALA));
    assertEquals(0, kabar("notifikasi.prosesDibatalkan", Pemeran.SEKRETARIS));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from peristiwa_proses where jenis = 'henti'"
                + " and alasan = 'Sudah dikerjakan di luar portal.' and proses_id = '"
                + proses
                + "'"));
    // The period is free again.
    gerak.mulai(2026, 3);
  }

  @Test
  void membatalkanDiTengahSebaranMenutupSetiapUnit() {
    UUID proses = gerak.mulai(2026, 3);
    assertEquals(5, gerak.sampai(proses, 11).size());
    pelaku.menjadi(Pemeran.KEPALA);
    pengawasan.batalkan(proses, "Dialihkan ke tahun depan");
    assertEquals(List.of(), gerak.terbuka(proses));
  }

  @Test
  void membatalkanDanMenyelesaikanSerentakTidakMeninggalkanTugasTerbuka() {
    for (int ke = 1; ke <= 6; ke++) {
      UUID proses = gerak.mulai(2026 + ke, 1);
      Terbuka lima = gerak.sampai(proses, ke % 2 == 0 ? 11 : 5).get(0);
      List<Serentak.Hasil<Object>> hasil =
          Serentak.jalankan(
              List.of(
                  () ->
                      pelaku.sebagai(
                          Pemeran.KEPALA,
                          () -> {
                            pengawasan.batalkan(proses, "Ganda");
                            return null;
                          }),
                  () -> gerak.selesaikan(lima)));
      assertTrue(hasil.get(0).berhasil(), hasil.toString());
      assertEquals(List.of(), gerak.terbuka(proses));
    }
  }

  @Test
  void mengingatkanSekaliSehari() {
    UUID proses = gerak.mulai(2026, 3);
    Terbuka empat = gerak.sampai(proses, 4).get(0);
    pelaku.menjadi(Pemeran.ADMIN);
    pengawasan.ingatkan(empat.id());
    assertEquals(1, kabar("notifikasi.diingatkan", Pemeran.FUNGSIONAL_SATU));
    assertEquals(
        "kesalahan.sudahDiingatkan",
        assertThrows(KeadaanTidakSah.class, () -> pengawasan.ingatkan(empat.id())).pesan().kunci());
    TugasDiawasi tugas = pengawasan.proses(proses).tugas().get(0);
    assertFalse(tugas.bolehIngatkan().boleh());
    assertFalse(tugas.diingatkan() == null);
    assertEquals(1, kabar("notifikasi.diingatkan", Pemeran.FUNGSIONAL_SATU));
    gerak.selesaikan(empat);
    pelaku.menjadi(Pemeran.ADMIN);
    assertThrows(KeadaanTidakSah.class, () -> pengawasan.ingatkan(empat.id()));
  }

  @Test
  void pengawasMengalihkanJugaDiLuarUnitnya() {
    UUID proses = gerak.mulai(2026, 3);
    Terbuka empat = gerak.sampai(proses, 4).get(0);
    pelaku.menjadi(Pemeran.ADMIN);
    assertTrue(unit.rincian(empat.id()).boleh().boleh());
    unit.alihkan(
        empat.id(), new AlihkanTugas(Pemeran.FUNGSIONAL_DUA.jabatanId(), "Satu sedang diklat"));
    assertEquals(Pemeran.FUNGSIONAL_DUA, gerak.terbuka(proses).get(0).pemeran());
  }

  private int jumlah(SaringanProses saringan) {
    return pengawasan.berjalan(saringan, SEMUA).isi().size();
  }

  private void lewatkan(Terbuka t) {
    basisData.sql(
        "update tugas set tenggat = now() - interval '1 day' where id = '" + t.id() + "'");
  }

  private long kabar(String kunci, Pemeran kepada) {
    return basisData.angka(
        "select count(*) from notifikasi where kunci = '"
            + kunci
            + "' and jabatan_id = '"
            + kepada.jabatanId()
            + "'");
  }
}
