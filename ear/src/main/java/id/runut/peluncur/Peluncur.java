package id.runut.peluncur;

import id.runut.peluncur.bangun.Layar;
import id.runut.peluncur.bangun.Pemegang;
import id.runut.peluncur.bangun.Pilihan;
import id.runut.peluncur.bangun.SalahPakai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts, watches and stops the portal on one machine. */
public final class Peluncur {

  private static final Duration BATAS_BERHENTI = Duration.ofSeconds(60);
  private static final long JEDA_MILI = 300;

  private final Pilihan pilihan;
  private final Tempat tempat;
  private final Porta porta;

  Peluncur(Pilihan pilihan) {
    this.pilihan = pilihan;
    this.tempat = new Tempat(pilihan.akar(), pilihan.data());
    this.porta = new Porta(pilihan.geser());
  }

  /** Called by the script after the build, with the user's own arguments. */
  public static void main(String[] argumen) {
    try {
      Pilihan pilihan = Pilihan.baca(List.of(argumen), Path.of("").toAbsolutePath());
      new Peluncur(pilihan).jalankan();
    } catch (SalahPakai salah) {
      Layar.tulis(salah.getMessage());
      System.exit(1);
    }
  }

  private void jalankan() {
    switch (pilihan.perintah()) {
      case RUN -> run();
      case DEPLOY -> new PasangUlang(tempat).jalankan();
      case STATUS -> new Keadaan(tempat).tampilkan();
      case STOP -> stop();
      case TEST -> throw new IllegalStateException("tests belong to the first half");
    }
  }

  private void run() {
    long mulai = System.currentTimeMillis();
    try (KunciData kunci = KunciData.ambil(tempat)) {
      if (Tumpukan.hentikanSisa(tempat)) {
        Layar.tulis("Sisa proses dari kali terakhir sudah dihentikan.");
      }
      periksaPorta();
      kunci.catat(porta);
      Tumpukan tumpukan = new Tumpukan(tempat, porta);
      CountDownLatch berhenti = new CountDownLatch(1);
      Thread pengait =
          new Thread(
              () -> {
                Layar.tulis("\nMenghentikan portal ...");
                berhenti.countDown();
                tumpukan.hentikan();
                Layar.tulis("Portal berhenti.");
              });
      Runtime.getRuntime().addShutdownHook(pengait);
      Layar.tulis("Menjalankan PostgreSQL, Keycloak, dan WildFly ...");
      tumpukan.mulai();
      sambut(tumpukan, System.currentTimeMillis() - mulai);
      ikuti(tumpukan, berhenti);
    }
  }

  private void periksaPorta() {
    for (Map.Entry<String, Integer> p : porta.semua().entrySet()) {
      if (Porta.terpakai(p.getValue())) {
        throw new SalahPakai(
            String.format(
                "Porta %d (%s) sudah dipakai %s; hentikan dahulu, atau pakailah --port-offset.",
                p.getValue(), p.getKey(), PemakaiPorta.sebut(p.getValue())));
      }
    }
  }

  private void sambut(Tumpukan tumpukan, long lama) {
    Layar.tulis("");
    Layar.tulis("Portal siap dalam %s: %s", Layar.lama(lama), tumpukan.alamat());
    Layar.tulis("Pengguna demo, kata sandi semuanya %s:", Rahasia.PENGGUNA);
    new RealmDemo(tempat.realm()).pengguna().forEach(nama -> Layar.tulis("  " + nama));
    Layar.tulis("Keycloak: %s", tumpukan.realm());
    Layar.tulis("Data: %s. Ctrl-C menghentikan.", tempat.data());
    Layar.tulis("");
  }

  private static void ikuti(Tumpukan tumpukan, CountDownLatch berhenti) {
    List<PengikutLog> pengikut =
        tumpukan.log().stream()
            .map(log -> new PengikutLog(log, b -> Layar.tulis(BarisLog.ringkas(b))))
            .toList();
    try {
      while (!berhenti.await(JEDA_MILI, TimeUnit.MILLISECONDS)) {
        pengikut.forEach(PengikutLog::lanjutkan);
        tumpukan
            .yangMati()
            .ifPresent(
                nama -> {
                  throw new SalahPakai(nama + " berhenti sendiri; semuanya ikut dihentikan.");
                });
      }
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
    }
  }

  private void stop() {
    Path pemegang = tempat.proses(KunciData.NAMA);
    boolean ada = !Pemegang.baca(pemegang).isEmpty() && Anak.hentikan(pemegang, BATAS_BERHENTI);
    ada |= Tumpukan.hentikanSisa(tempat);
    try {
      Files.deleteIfExists(pemegang);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    Layar.tulis(
        ada ? "Portal dihentikan." : "Tidak ada yang berjalan dengan data di " + tempat.data());
  }
}
