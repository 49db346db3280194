package id.runut.ujung;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What a step asks for before its act, done at the page of its task: receipts, teams, ticks. */
final class SyaratDiPeramban {

  /** The planning staff and all heads of bidang. */
  private static final Pattern ANGGOTA =
      Pattern.compile(
          "^\\s*(kepala bidang|kabid|staf|pelaksana|fungsional)", Pattern.CASE_INSENSITIVE);

  private SyaratDiPeramban() {}

  /** Whatever of it the page offers; the page comes anew after each. */
  static void penuhi(MejaTugas meja) {
    Page halaman = meja.peramban().halaman();
    if (ada(halaman, "[id='terima:konfirmasi']")) {
      meja.konfirmasiTerima();
    }
    if (ada(halaman, "[id='formPenyerahan:terimaSerah']")) {
      meja.muatUlang("[id='formPenyerahan:terimaSerah']");
    }
    if (ada(halaman, "[id='susunanTim:simpan']")) {
      meja.muatUlang("[id='susunanTim:simpan']");
    }
    if (ada(halaman, "#formTim") && ketua(halaman).inputValue().isEmpty()) {
      tetapkanTim(meja);
    }
    if (ada(halaman, "#daftarPeriksa .ui-chkbox-box:not(.ui-state-active)")) {
      centang(meja);
    }
  }

  private static boolean ada(Page halaman, String pemilih) {
    return halaman.locator(pemilih).count() > 0;
  }

  private static Locator ketua(Page halaman) {
    return halaman.locator("[id='formTim:ketua_input']");
  }

  private static void tetapkanTim(MejaTugas meja) {
    Page halaman = meja.peramban().halaman();
    Locator.FilterOptions anggota = new Locator.FilterOptions().setHasText(ANGGOTA);
    halaman.locator("[id='formTim:ketua']").click();
    halaman.locator("[id='formTim:ketua_items'] li").filter(anggota).first().click();
    for (Locator satu : halaman.locator("[id='formTim:anggota'] label").filter(anggota).all()) {
      satu.click();
    }
    meja.muatUlang("[id='formTim:tetapkanTim']");
  }

  private static void centang(MejaTugas meja) {
    Locator kosong =
        meja.peramban().halaman().locator("#daftarPeriksa .ui-chkbox-box:not(.ui-state-active)");
    while (kosong.count() > 0) {
      kosong.first().click();
    }
    meja.muatUlang("[id='daftarPeriksa:simpanPeriksa']");
  }
}
