package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.uji.BahanSop;
import id.runut.uji.BasisData;
import id.runut.uji.JamUji;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakSop;
import id.runut.uji.Perakit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the calendar starts by itself. */
class PenjadwalProsesIT {

  private static final List<String> MENURUT_KALENDER =
      List.of(
          "sulteng-dkukm-pengumpulan-data",
          "sulteng-dkukm-lkjip",
          "sulteng-dkukm-perjanjian-kinerja",
          "sulteng-dkukm-iki");

  /**
   * Wednesday, 6 January 2027, 10.00 WITA: the day after a quarter's, a year's and a new year's.
   */
  private static final Instant KINI = Instant.parse("2027-01-06T02:00:00Z");

  private BasisData basisData;
  private JamUji jam;
  private PenjadwalProses penjadwal;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    jam = new JamUji(KINI);
    Perakit perakit =
        new Perakit(basisData, jam)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class);
    PenggerakSop penerbit = new PenggerakSop(basisData, perakit);
    MENURUT_KALENDER.forEach(k -> penerbit.terbitkan(BahanSop.isi(k)));
    penjadwal = perakit.ambil(PenjadwalProses.class);
  }

  @Test
  void setiapPeriodeDimulaiSekali() {
    penjadwal.mulaiYangJatuhTempo();
    assertEquals(1, proses("sulteng-dkukm-pengumpulan-data", "tahun = 2026 and triwulan = 4"));
    assertEquals(1, proses("sulteng-dkukm-lkjip", "tahun = 2026"));
    assertEquals(1, proses("sulteng-dkukm-perjanjian-kinerja", "tahun = 2027"));
    assertEquals(0, proses("sulteng-dkukm-iki", "true"));
    jam.maju(Duration.ofHours(1));
    penjadwal.mulaiYangJatuhTempo();
    assertEquals(3, basisData.angka("select count(*) from proses"));
  }

  @Test
  void sopYangTidakDapatDimulaiTidakMenahanYangLain() {
    basisData.sql("alter table proses add constraint uji check (judul not like '%(LKjIP)%')");
    penjadwal.mulaiYangJatuhTempo();
    assertEquals(0, proses("sulteng-dkukm-lkjip", "true"));
    assertEquals(2, basisData.angka("select count(*) from proses"));
    basisData.sql("alter table proses drop constraint uji");
    jam.maju(Duration.ofHours(1));
    penjadwal.mulaiYangJatuhTempo();
    assertEquals(1, proses("sulteng-dkukm-lkjip", "tahun = 2026"));
    assertEquals(3, basisData.angka("select count(*) from proses"));
  }

  private long proses(String kode, String syarat) {
    return basisData.angka(
        "select count(*) from proses where sop_id = (select id from sop where kode = '"
            + kode
            + "') and "
            + syarat);
  }
}
