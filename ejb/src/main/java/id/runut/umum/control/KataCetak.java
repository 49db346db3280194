package id.runut.umum.control;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The words of papers that are not made from a template, such as workbooks; from a file of
 * properties in UTF-8 on the class path.
 */
public final class KataCetak {

  private final Properties kata = new Properties();

  /**
   * @param berkas path on the class path, with a slash in front
   */
  public KataCetak(String berkas) {
    try (Reader isi =
        new InputStreamReader(
            Objects.requireNonNull(KataCetak.class.getResourceAsStream(berkas), berkas),
            StandardCharsets.UTF_8)) {
      kata.load(isi);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  /** The words under a key, with their values; numbers as plain digits, a year is not grouped. */
  public String dari(String kunci, Object... argumen) {
    String pola = kata.getProperty(kunci);
    if (pola == null) {
      throw new IllegalStateException("no words for " + kunci);
    }
    return argumen.length == 0
        ? pola
        : new MessageFormat(pola.replace("'", "''"), Locale.ROOT)
            .format(Stream.of(argumen).map(String::valueOf).toArray());
  }
}
