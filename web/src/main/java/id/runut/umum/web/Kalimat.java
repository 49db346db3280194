package id.runut.umum.web;

import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Looks sentences up in the bundle {@code pesan} and writes their values the Indonesian way. */
@RequestScoped
public class Kalimat {

  private static final Locale INDONESIA = Locale.forLanguageTag("id");
  private static final Pattern WAKTU_ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

  @Inject Zona zona;

  /** The sentence with its values; a message may itself be a value of another. */
  public String dari(Pesan pesan) {
    return dari(pesan.kunci(), pesan.argumen().toArray());
  }

  /**
   * The sentence under a key.
   *
   * @throws java.util.MissingResourceException when the bundle has no such key
   */
  public String dari(String kunci, Object... argumen) {
    String pola = ResourceBundle.getBundle("pesan", INDONESIA).getString(kunci);
    Object[] nilai = new Object[argumen.length];
    for (int i = 0; i < argumen.length; i++) {
      nilai[i] = teks(argumen[i]);
    }
    return new MessageFormat(pola, INDONESIA).format(nilai);
  }

  private Object teks(Object nilai) {
    if (nilai instanceof Pesan pesan) {
      return dari(pesan);
    }
    if (nilai instanceof Instant waktu) {
      return WaktuIndonesia.lalu(waktu.atZone(zona.get()), Clock.system(zona.get()));
    }
    if (nilai instanceof LocalDate hari) {
      return WaktuIndonesia.tanggal(hari);
    }
    // Notices keep their values as text; a moment is recognised by its shape.
    if (nilai instanceof String teks && WAKTU_ISO.matcher(teks).matches()) {
      return teks(Instant.parse(teks));
    }
    return nilai;
  }
}
