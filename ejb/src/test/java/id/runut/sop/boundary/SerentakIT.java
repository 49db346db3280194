package id.runut.sop.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.sop.control.PenyapuTenggat;
import id.runut.sop.control.PeriksaInvarian;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.uji.Serentak.Hasil;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Acts that meet at the same moment, many rounds each; the invariants are checked afterwards. */
class SerentakIT {

  private static final int PUTARAN = 200;
  private static final int PUTARAN_BIDANG = 40;

  private static BasisData basisData;
  private static Perakit perakit;
  private static PenggerakProses gerak;
  private static int tahun = 2001;

  @BeforeAll
  static void siapkan() {
    basisData = BasisData.segar();
    perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class);
    gerak = new PenggerakProses(basisData, perakit);
  }

  @AfterEach
  void invarianBerlaku() throws SQLException {
    try (var sambungan = basisData.sumber().getConnection()) {
      assertEquals(List.of(), PeriksaInvarian.periksa(sambungan));
    }
  }

  @Test
  void duaPutusanSerentakHanyaSatuTercatat() {
    UUID proses = gerak.mulai(tahun++, 1);
    for (int i = 0; i < PUTARAN; i++) {
      Terbuka t = gerak.sampai(proses, 5).get(0);
      List<Hasil<HasilLangkah>> hasil =
          Serentak.jalankan(
              List.of(
                  () -> gerak.kembalikan(t, "Perbaiki."), () -> gerak.kembalikan(t, "Perbaiki.")));
      satuBerhasilSatuDitolak(hasil);
      assertEquals(4, gerak.terbuka(proses).get(0).langkah());
    }
  }

  @Test
  void tandaTanganSaatPengembalianHanyaSatuYangTerjadi() {
    UUID proses = gerak.mulai(tahun++, 1);
    for (int i = 0; i < PUTARAN; i++) {
      Terbuka t = gerak.sampai(proses, 5).get(0);
      satuBerhasilSatuDitolak(
          Serentak.jalankan(
              List.of(() -> gerak.selesaikan(t), () -> gerak.kembalikan(t, "Perbaiki."))));
      Terbuka sekarang = gerak.terbuka(proses).get(0);
      if (sekarang.langkah() == 6) {
        gerak.kembalikan(sekarang, "Sekali lagi.");
      }
    }
  }

  @Test
  void limaBidangSelesaiSerentakMembukaSatuRekap() {
    for (int i = 0; i < PUTARAN_BIDANG; i++) {
      UUID proses = gerak.mulai(tahun + i / 4, i % 4 + 1);
      List<Terbuka> bidang = gerak.sampai(proses, 11);
      List<Callable<HasilLangkah>> tindakan =
          bidang.stream().<Callable<HasilLangkah>>map(t -> () -> gerak.selesaikan(t)).toList();
      List<Hasil<HasilLangkah>> hasil = Serentak.jalankan(tindakan);
      hasil.forEach(h -> assertTrue(h.berhasil(), () -> String.valueOf(h.kesalahan())));
      assertEquals(1, hasil.stream().filter(h -> h.nilai().langkahBerikut() != null).count());
      List<Terbuka> terbuka = gerak.terbuka(proses);
      assertEquals(1, terbuka.size());
      assertEquals(12, terbuka.get(0).langkah());
    }
    tahun += PUTARAN_BIDANG / 4;
  }

  @Test
  void limaBidangMasingMasingMengetukDuaKali() {
    UUID proses = gerak.mulai(tahun++, 1);
    List<Terbuka> bidang = gerak.sampai(proses, 11);
    List<Callable<HasilLangkah>> tindakan =
        Stream.concat(bidang.stream(), bidang.stream())
            .<Callable<HasilLangkah>>map(t -> () -> gerak.selesaikan(t))
            .toList();
    List<Hasil<HasilLangkah>> hasil = Serentak.jalankan(tindakan);
    assertEquals(5, hasil.stream().filter(Hasil::berhasil).count());
    assertEquals(12, gerak.terbuka(proses).get(0).langkah());
  }

  @Test
  void sopDimulaiSerentakHanyaSekali() {
    for (int i = 0; i < 20; i++) {
      int tahunIni = tahun++;
      Callable<UUID> mulai = () -> gerak.mulai(tahunIni, 1);
      List<Hasil<UUID>> hasil = Serentak.jalankan(List.of(mulai, mulai, mulai));
      assertEquals(1, hasil.stream().filter(Hasil::berhasil).count());
    }
  }

  @Test
  void duaPenyapuMengingatkanSetiapTugasSekali() {
    UUID proses = gerak.mulai(tahun++, 1);
    gerak.sampai(proses, 11);
    basisData.sql("update tugas set tenggat = now() - interval '1 hour' where status = 'TERBUKA'");
    PenyapuTenggat penyapu = perakit.ambil(PenyapuTenggat.class);
    Callable<Void> sapu =
        () -> {
          penyapu.sapu();
          return null;
        };
    Serentak.jalankan(List.of(sapu, sapu, sapu))
        .forEach(h -> assertTrue(h.berhasil(), () -> String.valueOf(h.kesalahan())));
    assertEquals(
        5,
        basisData.angka(
            "select count(*) from notifikasi n join tugas t on n.tautan = '/tugas/' || t.id"
                + " where n.kunci = 'notifikasi.tugasLewat' and t.proses_id = '"
                + proses
                + "'"));
  }

  @Test
  void setiapBidangHanyaMelihatTugasnyaSendiri() {
    UUID proses = gerak.mulai(tahun++, 1);
    Terbuka milikKoperasi =
        gerak.sampai(proses, 11).stream()
            .filter(t -> t.pemeran() == Pemeran.KABID_KOPERASI)
            .findFirst()
            .orElseThrow();
    Hasil<HasilLangkah> hasil =
        Serentak.<HasilLangkah>jalankan(
                List.of(() -> gerak.selesaikan(milikKoperasi, Pemeran.KABID_USAHA_KECIL)))
            .get(0);
    assertInstanceOf(TidakDitemukan.class, hasil.kesalahan());
  }

  private static void satuBerhasilSatuDitolak(List<Hasil<HasilLangkah>> hasil) {
    assertEquals(1, hasil.stream().filter(Hasil::berhasil).count(), hasil::toString);
    Throwable ditolak =
        hasil.stream().filter(h -> !h.berhasil()).findFirst().orElseThrow().kesalahan();
    assertInstanceOf(KeadaanTidakSah.class, ditolak);
  }
}
