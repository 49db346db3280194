package id.runut.tandatangan.penyedia;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Where an agency's gateway is and who we are to it.
 *
 * @param alamat its base address
 * @param sandi from the environment, never from the database
 * @param batas how long an answer may take; signing takes long (DOMAIN 3)
 */
public record SambunganBsre(String alamat, String pengguna, String sandi, Duration batas) {

  /** How long a signature may take. */
  public static final Duration BATAS_BAKU = Duration.ofSeconds(120);

  public SambunganBsre {
    alamat = alamat.replaceAll("/+$", "");
  }

  /** Value of the header by which the gateway knows us (HTTP Basic). */
  String kepalaOtorisasi() {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((pengguna + ":" + sandi).getBytes(StandardCharsets.UTF_8));
  }

  /** Says nothing of the password. */
  @Override
  public String toString() {
    return "SambunganBsre[" + alamat + "]";
  }
}
