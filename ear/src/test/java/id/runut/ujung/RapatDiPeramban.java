package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/**
 * The meeting of a step, on its pages: called at the task, held and minuted under {@code /rapat},
 * closed at the task. Whoever calls it also keeps the minutes. The first one is photographed.
 */
final class RapatDiPeramban {

  /** Names of the pictures. */
  static final String DIUNDANG = "sop-16-rapat-diundang";

  static final String SIAP = "sop-17-rapat-siap-ditutup";
  static final String SESUDAH = "sop-18-rapat-sesudah-ditutup";

  private boolean terpotret;

  /** From the call to the minutes; a meeting that has been called already is left as it is. */
  void selenggarakan(MejaTugas meja) {
    String tugas = meja.tugas();
    Page halaman = meja.peramban().halaman();
    if (halaman.locator("#undang").count() > 0) {
      undang(meja.peramban());
      String rapat = meja.peramban().jalur();
      potret(meja.peramban(), DIUNDANG);
      hadir(meja.peramban().buka(rapat + "?tab=hadir").halaman());
      foto(meja.peramban().buka(rapat + "?tab=foto").halaman());
      notula(meja.peramban().buka(rapat + "?tab=notula").halaman());
      meja.bukaLagi(tugas);
      potret(meja.peramban(), SIAP);
    }
  }

  /** Closes the meeting; where an order follows, the task shows it next. */
  void tutup(MejaTugas meja) {
    meja.pilihPenerima().selesaikan("#tutupRapat");
    potret(meja.peramban(), SESUDAH);
    terpotret = true;
  }

  private void potret(Peramban peramban, String nama) {
    if (!terpotret) {
      peramban.potret(nama);
    }
  }

  /** All day long, whatever the hour of the run. */
  private static void undang(Peramban peramban) {
    Page halaman = peramban.halaman();
    halaman.locator("#acara").fill("Pembahasan bahan\nKesepakatan");
    halaman.locator("#tanggal").fill(halaman.locator("#tanggal").getAttribute("min"));
    halaman.locator("#mulai").fill("00:00");
    halaman.locator("#selesai").fill("23:59");
    halaman.locator("#tempat").fill("Ruang rapat utama");
    peramban.pindah(() -> halaman.locator("#undang").click());
    assertThat(halaman.locator("nav.rp-tab")).isVisible();
  }

  private static void hadir(Page halaman) {
    Locator belum = halaman.locator("#daftarHadir button[id$='tandai']");
    for (int sisa = belum.count(); sisa > 0; sisa--) {
      belum.first().click();
      assertThat(belum).hasCount(sisa - 1);
    }
  }

  private static void foto(Page halaman) {
    halaman
        .locator("[id='unggahan:berkas_input']")
        .setInputFiles(new FilePayload("rapat.png", "image/png", Bukti.gambar()));
    assertThat(halaman.locator("#galeri figure")).hasCount(1);
  }

  private static void notula(Page halaman) {
    halaman.locator("#isiPEMBAHASAN .ql-editor").pressSequentially("Bahan dibahas bersama.");
    assertThat(halaman.locator("#tersimpanPEMBAHASAN")).containsText("Tersimpan");
  }
}
