package id.runut.naskah.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.uji.Pemeran;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a checker is shown of a version that comes back to him, on the real database. */
class PerbandinganIT {

  private final PanggungNaskah panggung = new PanggungNaskah();
  private final PerbandinganService banding = panggung.ambil(PerbandinganService.class);

  @Test
  void whoHasReturnedALetterIsShownWhatHasChangedSince() {
    Terbuka susun = panggung.mulai();
    UUID proses = panggung.proses(susun);
    panggung.ajukan(susun, "<p>Paling lambat hari Senin pagi.</p>");
    UUID naskah = panggung.naskahDari(proses);
    Terbuka periksa = panggung.terbuka(proses);
    assertNull(panggung.sebagai(periksa, () -> banding.bandingkan(naskah, null, null)).diperiksa());
    panggung.kembalikan(periksa, "Harinya keliru");
    panggung.ajukan(panggung.terbuka(proses), "<p>Paling lambat hari Selasa pagi.</p>");

    Terbuka lagi = panggung.terbuka(proses);
    Perbandingan p = panggung.sebagai(lagi, () -> banding.bandingkan(naskah, null, null));
    assertEquals(1, p.diperiksa());
    assertEquals(1, p.lama().nomor());
    assertEquals(2, p.baru().nomor());
    assertEquals(List.of(2, 1), p.semua().stream().map(InfoVersi::nomor).toList());
    assertEquals(
        List.of(
            Pesan.dari(
                "naskah.banding.satu",
                Pesan.dari("naskah.banding.kataDiganti", 1),
                Pesan.dari("naskah.banding.paragraf", 1))),
        p.ringkasan());
    Perbandingan balik = panggung.sebagai(lagi, () -> banding.bandingkan(naskah, 2, 2));
    assertTrue(balik.ringkasan().isEmpty());
  }

  @Test
  void onlyWhoMayReadTheDraftMayCompare() {
    Terbuka susun = panggung.mulai();
    UUID proses = panggung.proses(susun);
    panggung.ajukan(susun, "<p>Isi</p>");
    UUID naskah = panggung.naskahDari(proses);
    assertThrows(
        TidakDitemukan.class,
        () -> panggung.sebagai(Pemeran.BAPPEDA, () -> banding.bandingkan(naskah, 1, 1)));
    assertThrows(
        TidakDitemukan.class,
        () -> panggung.sebagai(Pemeran.KEPALA, () -> banding.bandingkan(naskah, 1, 7)));
  }
}
