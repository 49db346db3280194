package id.runut.umum.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Settings from the environment, the only place that the portal takes them from. */
@ApplicationScoped
public class Lingkungan {

  private final Map<String, String> nilai;

  public Lingkungan() {
    this(System.getenv());
  }

  public Lingkungan(Map<String, String> nilai) {
    this.nilai = nilai;
  }

  public Optional<String> nilai(String nama) {
    return Optional.ofNullable(nilai.get(nama)).filter(isi -> !isi.isBlank());
  }

  /**
   * @throws IllegalStateException when the setting is missing
   */
  public String wajib(String nama) {
    return nilai(nama).orElseThrow(() -> new IllegalStateException(nama + " is not set"));
  }

  /** Whether this is a demo with published passwords; anything but {@code demo} is production. */
  public boolean demo() {
    return nilai("RUNUT_ENV").filter("demo"::equals).isPresent();
  }

  /** The portal's public address without a slash at its end, as printed in QR codes. */
  public String alamat() {
    return nilai("RUNUT_ALAMAT").orElse("http://127.0.0.1:8080").replaceAll("/+$", "");
  }
}
