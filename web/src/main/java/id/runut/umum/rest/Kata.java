package id.runut.umum.rest;

import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks sentences up in the bundle that the pages use too. */
@RequestScoped
public class Kata {

  private static final Locale INDONESIA = Locale.forLanguageTag("id");

  private final ZonaPemanggil zona;

  protected Kata() {
    this(null);
  }

  @Inject
  public Kata(ZonaPemanggil zona) {
    this.zona = zona;
  }

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
    Object[] nilai = new Object[argumen.length];
    for (int i = 0; i < argumen.length; i++) {
      nilai[i] = teks(argumen[i]);
    }
    String pola = ResourceBundle.getBundle("pesan", INDONESIA).getString(kunci);
    return new MessageFormat(pola, INDONESIA).format(nilai);
  }

  private Object teks(Object nilai) {
    if (nilai instanceof Pesan pesan) {
      return dari(pesan);
    }
    if (nilai instanceof Instant waktu) {
      return Penanggalan.lengkap(waktu, zona.zona());
    }
    return nilai instanceof LocalDate hari ? Penanggalan.tanggal(hari) : nilai;
  }
}
