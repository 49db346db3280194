package id.runut.naskah.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.uji.BasisData;
import id.runut.uji.PelakonSop;
import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.SifatKeamanan;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that is secret. */
class RahasiaNaskahIT {

  private BasisData basisData;
  private PelakonSop pelakon;
  private NaskahService naskah;
  private UUID proses;
  private Terbuka susun;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    pelakon = new PelakonSop(basisData);
    naskah = pelakon.perakit().ambil(NaskahService.class);
    proses = pelakon.sampai(2026, 3, 4);
    susun = pelakon.gerak().terbuka(proses).get(0);
  }

  @Test
  void everyLookAtASecretLetterIsRecordedAndOthersDoNotFindIt() {
    InfoKonsep konsep =
        simpan("<p>Isi</p>", new KetentuanNaskah(SifatKeamanan.RAHASIA, null, null));
    assertEquals(SifatKeamanan.RAHASIA, konsep.konsep().ketentuan().keamanan());
    UUID id = konsep.naskahId();
    assertEquals(0, dilihat());
    sebagai(susun, () -> naskah.rincian(id));
    assertEquals(1, dilihat());
    assertEquals(1, sebagai(susun, () -> naskah.cari("", new Halaman(0, 20))).isi().size());
    pelakon.perakit().pelaku().menjadi(Pemeran.FUNGSIONAL_DUA);
    assertThrows(TidakDitemukan.class, () -> naskah.rincian(id));
    assertTrue(naskah.cari("", new Halaman(0, 20)).isi().isEmpty());
  }

  private long dilihat() {
    return basisData.angka(
        "select count(*) from jejak_audit where tindakan = 'lihat-naskah-rahasia'");
  }

  private InfoKonsep simpan(String isi, KetentuanNaskah ketentuan) {
    return sebagai(
        susun,
        () -> {
          InfoKonsep kini = naskah.konsep(susun.id());
          KonsepNaskah k = kini.konsep();
          KonsepNaskah baru =
              new KonsepNaskah(
                  k.hal(),
                  k.sifat(),
                  k.klasifikasi(),
                  k.lampiran(),
                  k.kepada(),
                  k.tempat(),
                  k.tembusan(),
                  isi,
                  k.dikirim(),
                  k.tabel(),
                  ketentuan);
          return naskah.simpanKonsep(susun.id(), baru, kini.versi());
        });
  }

  private <T> T sebagai(Terbuka t, Callable<T> kerja) {
    return pelakon
        .perakit()
        .pelaku()
        .sebagai(t.pemeran(), () -> basisData.dalamTransaksi(kerja::call));
  }
}
