package id.runut.naskah.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Comments from the checker to the drafter and back, on the real database. */
class KomentarIT {

  private final PanggungNaskah panggung = new PanggungNaskah();
  private final KomentarService komentar = panggung.ambil(KomentarService.class);

  @Test
  void aCommentFollowsItsWordsAndIsAnsweredAndClosed() {
    Terbuka susun = panggung.mulai();
    UUID proses = panggung.proses(susun);
    panggung.ajukan(susun, "<p>Pembuka.</p><p>Paling lambat hari Senin pagi.</p>");
    UUID naskah = panggung.naskahDari(proses);
    Terbuka periksa = panggung.terbuka(proses);
    int blok = blok(panggung.sebagai(periksa, () -> komentar.lihat(naskah, null)), "Senin");
    UUID hari =
        panggung.sebagai(
            periksa, () -> komentar.tulis(naskah, 1, blok, "hari Senin", "Ganti Selasa"));
    panggung.sebagai(periksa, () -> komentar.tulis(naskah, 1, blok - 1, "Pembuka", "Kurang resmi"));
    panggung.kembalikan(periksa, "Lihat komentar");

    Terbuka lagi = panggung.terbuka(proses);
    panggung.sebagai(lagi, () -> komentar.balas(hari, "Sudah diganti"));
    panggung.ajukan(lagi, "<p>Baru.</p><p>Pembuka.</p><p>Paling lambat hari Selasa pagi.</p>");
    KomentarVersi kini = panggung.sebagai(periksa, () -> komentar.lihat(naskah, null));
    InfoKomentar hilang = cari(kini, hari);
    assertNull(hilang.blok());
    assertEquals("Sudah diganti", hilang.balasan().get(0).isi());
    InfoKomentar pindah = kini.komentar().get(1);
    assertEquals("Pembuka.", kini.blok().get(pindah.blok()).teks());
    assertEquals(blok, cari(lihat(periksa, naskah, 1), hari).blok());

    panggung.sebagai(
        lagi,
        () -> {
          komentar.selesaikan(hari);
          komentar.selesaikan(hari);
          return null;
        });
    assertNotNull(cari(lihat(periksa, naskah, null), hari).selesai());
    assertEquals(3, panggung.basisData().angka("select count(*) from komentar_naskah"));
  }

  @Test
  void onlyReadersCommentAndOnlyWriterAndDrafterClose() {
    Terbuka susun = panggung.mulai();
    UUID proses = panggung.proses(susun);
    panggung.ajukan(susun, "<p>Isi surat.</p>");
    UUID naskah = panggung.naskahDari(proses);
    Terbuka periksa = panggung.terbuka(proses);
    UUID id = panggung.sebagai(periksa, () -> komentar.tulis(naskah, 1, 0, null, "Perbaiki hal"));
    assertThrows(
        TidakDitemukan.class,
        () -> panggung.sebagai(Pemeran.BAPPEDA, () -> komentar.lihat(naskah, null)));
    assertThrows(
        TidakDitemukan.class,
        () -> panggung.sebagai(Pemeran.BAPPEDA, () -> komentar.balas(id, "Saya juga")));
    assertFalse(
        panggung
            .sebagai(Pemeran.KEPALA, () -> cari(komentar.lihat(naskah, null), id))
            .bolehSelesai()
            .boleh());
    assertThrows(
        TidakBerwenang.class,
        () ->
            panggung.sebagai(
                Pemeran.KEPALA,
                () -> {
                  komentar.selesaikan(id);
                  return null;
                }));
    assertTrue(cari(lihat(periksa, naskah, null), id).terbuka());
    assertThrows(
        DataTidakSah.class,
        () -> panggung.sebagai(periksa, () -> komentar.tulis(naskah, 1, 0, "tidak ada", "x")));
    assertThrows(
        DataTidakSah.class,
        () -> panggung.sebagai(periksa, () -> komentar.tulis(naskah, 1, 0, null, "  ")));
  }

  private KomentarVersi lihat(Terbuka siapa, UUID naskah, Integer versi) {
    return panggung.sebagai(siapa, () -> komentar.lihat(naskah, versi));
  }

  private static InfoKomentar cari(KomentarVersi semua, UUID id) {
    return semua.komentar().stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow();
  }

  private static int blok(KomentarVersi v, String kata) {
    return v.blok().stream().filter(b -> b.teks().contains(kata)).findFirst().orElseThrow().nomor();
  }
}
