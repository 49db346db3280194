package id.runut.ujung;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** What is filled in at the page of a task before its act, for each kind of act. */
final class IsianTugas {

  private IsianTugas() {}

  /** Fills in what the act takes; acts that take nothing have nothing to fill in. */
  static void isi(String tindakan, MejaTugas meja) {
    Page halaman = meja.peramban().halaman();
    switch (tindakan) {
      case "susun" -> meja.bukaSemuaNaskah();
      case "kompilasi" -> meja.susunRekapitulasiBilaDiminta().bukaSemuaNaskah();
      case "ukur" -> ukur(meja);
      case "registrasi" -> halaman.locator("#keterangan").fill("Map biru");
      case "cetak" -> {
        halaman.locator("#eksemplar").fill("3");
        halaman.locator("#untuk").fill("Pimpinan");
      }
      case "arsip" -> halaman.locator("#tempat").fill("Lemari 1, odner SAKIP 2026");
      case "serah" -> halaman.locator("#catatanSerah").fill("Berkas lengkap.");
      case "kegiatan" -> kegiatan(halaman);
      // The head of a unit finds himself proposed.
      case "usul_tim" -> assertThat(halaman.locator("#jabatan .ui-state-active")).hasCount(1);
      case "verifikasi" -> VerifikasiDiPeramban.sesuai(halaman);
      default -> {
        // Ordering, initialling, signing and sending bring their own fields.
      }
    }
  }

  /** The button of an act that has only this one. */
  static String tombol(String tindakan) {
    return switch (tindakan) {
      case "registrasi", "cetak" -> "#catat";
      case "arsip" -> "#arsipkan";
      case "serah" -> "#serahkan";
      case "kegiatan" -> "#lapor";
      case "verifikasi" -> "#terima";
      case "himpun" -> "#himpun";
      case "usul_tim" -> "#usulkan";
      default -> throw new AssertionError("nobody does " + tindakan + " in the browser");
    };
  }

  /** Each task has a workbook of its own name, so that the page tells when it has come in. */
  private static void ukur(MejaTugas meja) {
    byte[] terisi = LembarIsian.benar(meja.unduhLembarKerja());
    meja.unggah("capaian-" + meja.tugas() + ".xlsx", terisi).lengkapiBukti();
  }

  private static void kegiatan(Page halaman) {
    halaman.locator("#tempat").fill("Biro Organisasi");
    halaman.locator("#uraian").fill("Konsep dibahas bersama; tidak ada perubahan.");
    halaman
        .locator("#bukti input[type=file]")
        .setInputFiles(new FilePayload("hasil.png", "image/png", Bukti.gambar()));
    assertThat(halaman.locator("#bukti")).containsText("hasil.png");
    assertThat(halaman.locator("#lapor")).isVisible();
    assertThat(halaman.locator("#tempat")).hasValue("Biro Organisasi");
  }
}
