package id.runut.peluncur.bangun;

import java.io.PrintStream;

/** The terminal of whoever typed the command: the only place that the launcher writes to. */
public final class Layar {

  private static final PrintStream KELUAR = System.out;

  private Layar() {}

  /** Prints one line. */
  public static void tulis(String baris) {
    KELUAR.println(baris);
  }

  /** Prints one formatted line. */
  public static void tulis(String pola, Object... isi) {
    KELUAR.println(String.format(pola, isi));
  }

  /** A span of time as people say it: {@code 37 detik}, {@code 2 menit 5 detik}. */
  public static String lama(long milidetik) {
    long detik = Math.round(milidetik / 1000.0);
    return detik < 60 ? detik + " detik" : detik / 60 + " menit " + detik % 60 + " detik";
  }
}
