package id.runut.organisasi.keycloak;

import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.control.Lingkungan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks Keycloak whether a login may still act. A session outlives the moment in which an
 * administrator disables its user; this question does not.
 *
 * <p>The portal's own service account asks (realm-management: view-users), because the question
 * must also be answered when the user's token has just run out.
 */
@ApplicationScoped
public class StatusAkun {

  private static final Logger LOG = Logger.getLogger(StatusAkun.class.getName());
  private static final Duration BATAS_WAKTU = Duration.ofSeconds(5);

  private final HttpClient klien = HttpClient.newBuilder().connectTimeout(BATAS_WAKTU).build();

  @Inject Lingkungan lingkungan;

  /**
   * @param subjek the Keycloak subject
   * @return whether the account exists and is enabled at this moment
   * @throws KeadaanTidakSah when Keycloak gives no answer: without an answer nobody signs
   */
  public boolean aktif(String subjek) {
    try {
      String realm = lingkungan.wajib("RUNUT_OIDC_URL");
      URI alamat =
          URI.create(
              realm.replace("/realms/", "/admin/realms/")
                  + "/users/"
                  + URLEncoder.encode(subjek, StandardCharsets.UTF_8));
      HttpResponse<String> jawaban =
          kirim(HttpRequest.newBuilder(alamat).header("Authorization", "Bearer " + token(realm)));
      if (jawaban.statusCode() == 404) {
        return false;
      }
      return baca(jawaban).getBoolean("enabled", false);
    } catch (IOException gagal) {
      LOG.log(Level.WARNING, "Keycloak did not tell whether an account is enabled", gagal);
      throw new KeadaanTidakSah("kesalahan.statusAkunTidakTerjawab");
    }
  }

  private String token(String realm) throws IOException {
    String isi =
        "grant_type=client_credentials&client_id=runut-portal&client_secret="
            + URLEncoder.encode(lingkungan.wajib("RUNUT_OIDC_SECRET"), StandardCharsets.UTF_8);
    HttpRequest.Builder permintaan =
        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(isi));
    return baca(kirim(permintaan)).getString("access_token");
  }

  private HttpResponse<String> kirim(HttpRequest.Builder permintaan) throws IOException {
    try {
      return klien.send(
          permintaan.timeout(BATAS_WAKTU).build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for Keycloak", terputus);
    }
  }

  private static JsonObject baca(HttpResponse<String> jawaban) throws IOException {
    if (jawaban.statusCode() != 200) {
      throw new IOException("Keycloak answered " + jawaban.statusCode());
    }
    try (var pembaca = Json.createReader(new StringReader(jawaban.body()))) {
      return pembaca.readObject();
    }
  }
}
