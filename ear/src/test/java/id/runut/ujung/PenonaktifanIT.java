package id.runut.ujung;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is switched off in Keycloak is out of the portal within a minute or so. */
@ExtendWith(TataPanggung.class)
class PenonaktifanIT {

  private static final Akun AKUN = Akun.KABID_PENGEMBANGAN;

  /** The access token's minute, and what machine and network add to it. */
  private static final Duration BATAS = Duration.ofSeconds(75);

  private static final int JEDA_MILI = 2000;
  private static final int KE_LAMAN_MASUK = 302;
  private static final int OK = 200;

  private Masuk keycloak;

  @AfterEach
  void pulihkan() {
    keycloak.aktifkan(AKUN);
  }

  @Test
  void sesiYangSudahTerbukaTertutupDalamSatuMenit(Panggung panggung) {
    keycloak = panggung.keycloak();
    Peramban peramban = panggung.masuk(AKUN);
    assertEquals(OK, kode(peramban, panggung.alamat()));

    keycloak.nonaktifkan(AKUN);
    Instant mulai = Instant.now();
    while (kode(peramban, panggung.alamat()) == OK
        && Duration.between(mulai, Instant.now()).compareTo(BATAS) < 0) {
      peramban.halaman().waitForTimeout(JEDA_MILI);
    }

    assertEquals(KE_LAMAN_MASUK, kode(peramban, panggung.alamat()));
    peramban.buka("/meja");
    assertTrue(peramban.halaman().locator("#kc-login").isVisible(), "asked to log in again");
  }

  private static int kode(Peramban peramban, String alamat) {
    APIRequestContext permintaan = peramban.konteks().request();
    return permintaan.get(alamat + "/meja", RequestOptions.create().setMaxRedirects(0)).status();
  }
}
