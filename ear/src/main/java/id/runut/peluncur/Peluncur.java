package id.runut.peluncur;

import id.runut.peluncur.bangun.Bangun;
import id.runut.peluncur.bangun.KunciBangunan;
import id.runut.peluncur.bangun.Layar;
import id.runut.peluncur.bangun.Pemegang;
import id.runut.peluncur.bangun.PenghentiProses;
import id.runut.peluncur.bangun.Pengujian;
import id.runut.peluncur.bangun.Pilihan;
import id.runut.peluncur.bangun.SalahPakai;
import id.runut.peluncur.bangun.TolokUkur;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Where {@code ./runut} begins: decides, guards the data folder and the ports, builds, and hands
 * over to {@link BabakKedua}. The script compiles this class and what it refers to before anything
 * else exists, so all of that uses nothing but the JDK.
 */
public final class Peluncur {

  private static final int SALAH_KETIK = 2;
  private static final int LANGKAH_GESER = 1000;

  /** Three services may take their time, one after the other. */
  private static final Duration BATAS_BERHENTI = Duration.ofSeconds(90);

  /** Held until this process ends, also while it stops its children. */
  private static KunciData kunciData;

  private final Pilihan pilihan;
  private final Tempat tempat;

  private Peluncur(Pilihan pilihan) {
    this.pilihan = pilihan;
    this.tempat = new Tempat(pilihan.akar(), pilihan.data());
  }

  /** Called by the script with the user's own arguments, in the checkout's folder. */
  public static void main(String[] argumen) {
    try {
      new Peluncur(baca(argumen)).jalankan(argumen);
    } catch (SalahPakai salah) {
      Layar.tulis(salah.getMessage());
      System.exit(1);
    } catch (UncheckedIOException gagal) {
      Layar.tulis("Berkas tidak dapat dibaca atau ditulis: %s.", gagal.getCause().getMessage());
      System.exit(1);
    }
  }

  /** The command line, understood; one that cannot be understood ends the launcher. */
  static Pilihan baca(String[] argumen) {
    Path akar = Path.of("").toAbsolutePath();
    try {
      return Pilihan.baca(
          List.of(argumen), akar, akar.resolve(System.getProperty("runut.dari", "")));
    } catch (SalahPakai salah) {
      Layar.tulis(salah.getMessage());
      System.exit(SALAH_KETIK);
      throw salah;
    }
  }

  private void jalankan(String[] argumen) {
    switch (pilihan.perintah()) {
      case HELP -> Layar.tulis(Pilihan.cara());
      case STATUS -> new Keadaan(tempat, portaYangBerjalan()).tampilkan();
      case STOP -> stop();
      case TEST -> System.exit(new Pengujian(tempat.akar()).jalankan());
      case BENCH -> System.exit(new TolokUkur(tempat.akar()).jalankan());
      case RUN -> {
        siapkan(new Porta(pilihan.geser().orElse(0)));
        babakKedua(argumen, new Bangun(tempat.akar()).untukDijalankan(pilihan.bersih()));
      }
      case DEPLOY -> {
        if (!Pemegang.hidup(tempat.proses(Sisa.SERVER))) {
          throw new SalahPakai(
              "Portal tidak berjalan dengan data di " + tempat.data() + "; jalankan ./runut run.");
        }
        portaYangBerjalan();
        new Bangun(tempat.akar()).untukDipasang();
        babakKedua(argumen, CompletableFuture.completedFuture(null));
      }
    }
  }

  private Porta portaYangBerjalan() {
    return KunciData.porta(tempat, pilihan.geser());
  }

  /** All that can be refused is refused before the long work of building begins. */
  private void siapkan(Porta porta) {
    kunciData = KunciData.ambil(tempat, porta);
    List<String> sisa = Sisa.yangHidup(tempat);
    Sisa.hentikan(tempat);
    if (!sisa.isEmpty()) {
      Layar.tulis(
          "Peluncur terakhir mati mendadak; yang ditinggalkannya (%s) sudah dihentikan.",
          String.join(", ", sisa));
    }
    periksaPorta(porta);
    if (pilihan.bersih()) {
      kunciData.buang();
    }
  }

  private static void periksaPorta(Porta porta) {
    for (Map.Entry<String, Integer> p : porta.semua().entrySet()) {
      if (Porta.terpakai(p.getValue())) {
        PemakaiPorta pemakai = PemakaiPorta.cari(p.getValue());
        throw new SalahPakai(
            String.format(
                "Porta %d (%s) sudah dipakai %s. Hentikan dahulu%s, atau geser semua porta:"
                    + " ./runut run --port-offset %d.",
                p.getValue(),
                p.getKey(),
                pemakai.sebutan(),
                pemakai.caraMenghentikan(),
                porta.bebasBerikutnya(LANGKAH_GESER).geser()));
      }
    }
  }

  private void stop() {
    portaYangBerjalan();
    Path peluncur = tempat.proses(KunciData.NAMA);
    boolean ada = PenghentiProses.lewatInduk(peluncur, "TERM", BATAS_BERHENTI);
    ada |= !Sisa.yangHidup(tempat).isEmpty();
    Sisa.hentikan(tempat);
    ada |= new KunciBangunan(tempat.akar()).hentikanYangTerputus();
    Layar.tulis(
        ada
            ? "Portal dihentikan."
            : "Tidak ada yang berjalan dengan data di " + tempat.data() + ".");
  }

  /** With its libraries, and none of the classes of the first half. */
  private void babakKedua(String[] argumen, CompletableFuture<Void> aplikasi) {
    ClassLoader pustaka =
        new URLClassLoader(
            new KelasBabakKedua(tempat).siapkan(), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(pustaka);
    try {
      pustaka
          .loadClass(Peluncur.class.getPackageName() + ".BabakKedua")
          .getMethod("jalankan", String[].class, CompletableFuture.class)
          .invoke(null, argumen, aplikasi);
    } catch (ReflectiveOperationException gagal) {
      throw new IllegalStateException(gagal);
    }
  }
}
