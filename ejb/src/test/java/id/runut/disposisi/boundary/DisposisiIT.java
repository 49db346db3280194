package id.runut.disposisi.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.uji.BasisData;
import id.runut.uji.PelakuUji;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.uji.Serentak;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders through the real engine on a real database. */
class DisposisiIT {

  private BasisData basisData;
  private PelakuUji pelaku;
  private PenggerakProses gerak;
  private DisposisiService layanan;
  private UUID proses;

  @BeforeEach
  void siapkan() {
    basisData = BasisData.segar();
    Perakit perakit =
        new Perakit(basisData)
            .hanyaPenyedia(PenangananLangkah.class, new PenangananUji())
            .hanyaPenyedia(SyaratLangkah.class)
            .hanyaPenyedia(PenyediaDokumen.class)
            .hanyaPengamat();
    pelaku = perakit.pelaku();
    gerak = new PenggerakProses(basisData, perakit);
    layanan = perakit.ambil(DisposisiService.class);
    proses = gerak.mulai(2026, 3);
  }

  @Test
  void passesTheProcessOnAndKeepsTheChain() {
    HasilLangkah hasil = beri(isi("Tindak lanjuti sesuai ketentuan", null));
    beri(isi("Proses lebih lanjut", null));
    beri(isi("Siapkan konsep surat", Pemeran.FUNGSIONAL_DUA.jabatanId()));

    assertEquals(List.of("Sekretaris"), hasil.penerima());
    assertEquals(Pemeran.FUNGSIONAL_DUA, gerak.terbuka(proses).get(0).pemeran());
    List<InfoDisposisi> pohon =
        pelaku.sebagai(Pemeran.SEKRETARIS, () -> layanan.dariProses(proses));
    InfoDisposisi awal = pohon.get(0);
    InfoDisposisi kedua = awal.lanjutan().get(0);
    InfoDisposisi ketiga = kedua.lanjutan().get(0);
    assertEquals(1, pohon.size());
    assertEquals("Sekretaris", kedua.dari());
    assertEquals(
        List.of("Fungsional Umum Pengadministrasi"),
        ketiga.kepada().stream().map(InfoDisposisi.Penerima::jabatan).toList());
    assertTrue(ketiga.lanjutan().isEmpty());
  }

  @Test
  void isReadWhenTheHolderOfTheTaskLooksAndNotBefore() {
    beri(isi("Tindak lanjuti sesuai ketentuan", null));
    UUID tugas = gerak.terbuka(proses).get(0).id();

    InfoDisposisi dilihatPemberi =
        pelaku.sebagai(Pemeran.KEPALA, () -> layanan.untukTugas(tugas)).orElseThrow();
    InfoDisposisi dilihatPenerima =
        pelaku.sebagai(Pemeran.SEKRETARIS, () -> layanan.untukTugas(tugas)).orElseThrow();

    assertNull(dilihatPemberi.kepada().get(0).dibaca());
    assertNotNull(dilihatPenerima.kepada().get(0).dibaca());
    assertEquals("Pejabat Sekretaris, S.Sos., M.M.", dilihatPenerima.kepada().get(0).dibacaOleh());
  }

  @Test
  void theFirstTaskComesByNoOrder() {
    UUID tugas = gerak.terbuka(proses).get(0).id();

    assertTrue(pelaku.sebagai(Pemeran.KEPALA, () -> layanan.untukTugas(tugas)).isEmpty());
  }

  @Test
  void faultyOrdersChangeNothingAndSayEverything() {
    Terbuka t = gerak.terbuka(proses).get(0);

    DataTidakSah kesalahan =
        assertThrows(
            DataTidakSah.class,
            () ->
                beri(
                    new IsiDisposisi(
                        List.of("Bayar saja"),
                        "x".repeat(700),
                        SifatDisposisi.SEGERA,
                        null,
                        null)));

    assertEquals(
        List.of("instruksi", "catatan"),
        kesalahan.kekeliruan().stream().map(DataTidakSah.Kekeliruan::tempat).toList());
    assertEquals(0, basisData.angka("select count(*) from disposisi"));
    assertEquals(t, gerak.terbuka(proses).get(0));
  }

  @Test
  void aDueChoiceIsAskedFor() {
    beri(isi("Tindak lanjuti sesuai ketentuan", null));
    beri(isi("Proses lebih lanjut", null));

    DataTidakSah kesalahan =
        assertThrows(DataTidakSah.class, () -> beri(isi("Siapkan konsep surat", null)));
    DataTidakSah asing =
        assertThrows(
            DataTidakSah.class,
            () -> beri(isi("Siapkan konsep surat", Pemeran.KABID_KOPERASI.jabatanId())));

    assertEquals("penerima", kesalahan.kekeliruan().get(0).tempat());
    assertEquals("penerima", asing.kekeliruan().get(0).tempat());
  }

  @Test
  void nobodyElseGivesOrReadsIt() {
    Terbuka t = gerak.terbuka(proses).get(0);
    for (Pemeran lain : List.of(Pemeran.SEKRETARIS, Pemeran.KABID_KOPERASI, Pemeran.BAPPEDA)) {
      assertThrows(TidakDitemukan.class, () -> beri(t, lain, isi("Arsipkan", null)));
    }
    beri(isi("Arsipkan", null));
    UUID disposisi = pelaku.sebagai(Pemeran.KEPALA, () -> layanan.dariProses(proses)).get(0).id();
    for (Pemeran lain : List.of(Pemeran.KABID_KOPERASI, Pemeran.BAPPEDA)) {
      pelaku.menjadi(lain);
      assertThrows(TidakDitemukan.class, () -> layanan.dariProses(proses));
      assertThrows(TidakDitemukan.class, () -> layanan.untukTugas(t.id()));
      assertThrows(TidakDitemukan.class, () -> layanan.lembar(disposisi));
    }
  }

  @Test
  void tenClicksAtOnceGiveOneOrder() {
    Terbuka t = gerak.terbuka(proses).get(0);
    Callable<HasilLangkah> klik = () -> beri(t, Pemeran.KEPALA, isi("Arsipkan", null));

    var hasil = Serentak.jalankan(Collections.nCopies(10, klik));

    assertEquals(1, hasil.stream().filter(Serentak.Hasil::berhasil).count());
    assertFalse(
        hasil.stream()
            .filter(h -> !h.berhasil())
            .anyMatch(h -> !(h.kesalahan() instanceof KeadaanTidakSah)));
    assertEquals(1, basisData.angka("select count(*) from disposisi"));
  }

  @Test
  void printsTheForm() {
    beri(isi("Arsipkan", null));
    UUID disposisi = pelaku.sebagai(Pemeran.KEPALA, () -> layanan.dariProses(proses)).get(0).id();

    assertEquals(
        "lembar-disposisi-1.pdf",
        pelaku.sebagai(Pemeran.SEKRETARIS, () -> layanan.lembar(disposisi)).nama());
  }

  @Test
  void ordersAreNeverChanged() {
    beri(isi("Arsipkan", null));

    assertThrows(
        IllegalStateException.class, () -> basisData.sql("update disposisi set catatan = 'lain'"));
    assertThrows(IllegalStateException.class, () -> basisData.sql("delete from disposisi"));
  }

  @Test
  void staysCheap() {
    Terbuka t = gerak.terbuka(proses).get(0);
    pelaku.menjadi(Pemeran.KEPALA);
    pelaku.identitas();

    long pernyataan = basisData.hitungPernyataan(() -> layanan.beri(t.id(), isi("Arsipkan", null)));

    assertTrue(pernyataan <= 22, pernyataan + " statements");
  }

  private HasilLangkah beri(IsiDisposisi isi) {
    Terbuka t = gerak.terbuka(proses).get(0);
    return beri(t, t.pemeran(), isi);
  }

  private HasilLangkah beri(Terbuka t, Pemeran siapa, IsiDisposisi isi) {
    return pelaku.sebagai(siapa, () -> layanan.beri(t.id(), isi));
  }

  private static IsiDisposisi isi(String instruksi, UUID penerima) {
    return new IsiDisposisi(List.of(instruksi), null, SifatDisposisi.SEGERA, null, penerima);
  }
}
