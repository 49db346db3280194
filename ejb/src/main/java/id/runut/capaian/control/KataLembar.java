package id.runut.capaian.control;

import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.entity.ArahIndikator;
import id.runut.umum.boundary.Periode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The words of the workbook, from {@code templat/capaian/lembar.properties}. */
public final class KataLembar {

  private static final Properties KATA = muat();

  private KataLembar() {}

  /** The word under a key, with its values. */
  public static String dari(String kunci, Object... argumen) {
    String pola = KATA.getProperty(kunci);
    if (pola == null) {
      throw new IllegalStateException("no word for " + kunci);
    }
    return argumen.length == 0
        ? pola
        : new MessageFormat(pola.replace("'", "''"), Locale.ROOT).format(teks(argumen));
  }

  /** Name of the sheet that is filled in. */
  public static String namaLembar() {
    return dari("lembar.capaian");
  }

  /** Header of a column. */
  public static String kepala(int kolom, Periode periode) {
    return dari("kolom." + kolom, periode.romawi());
  }

  /** The indicator's name as the sheet shows it: where lower is better, it says so. */
  public static String nama(TargetIndikator target) {
    return target.arah() == ArahIndikator.TURUN ? dari("turun", target.nama()) : target.nama();
  }

  /** Numbers as plain digits: a year is not grouped. */
  private static Object[] teks(Object[] argumen) {
    String[] hasil = new String[argumen.length];
    for (int i = 0; i < argumen.length; i++) {
      hasil[i] = String.valueOf(argumen[i]);
    }
    return hasil;
  }

  private static Properties muat() {
    Properties kata = new Properties();
    try (Reader isi =
        new InputStreamReader(
            KataLembar.class.getResourceAsStream("/templat/capaian/lembar.properties"),
            StandardCharsets.UTF_8)) {
      kata.load(isi);
      return kata;
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
