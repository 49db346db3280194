package id.runut.ujung;

import id.runut.peluncur.Rahasia;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak as a script sees it: tokens of the demo users, and what its administrator can do. */
public final class Masuk {

  private static final Duration UMUR_TOKEN = Duration.ofSeconds(40);

  private final String realm;
  private final Map<String, Token> token = new HashMap<>();

  Masuk(String realm) {
    this.realm = realm;
  }

  /** A token that still lives for a while; taken anew when it grows old. */
  public String token(Akun akun) {
    return token(akun.nama());
  }

  /** The same for any login of the demo's realm. */
  public String token(String nama) {
    Token ada = token.get(nama);
    if (ada == null || ada.sejak.plus(UMUR_TOKEN).isBefore(Instant.now())) {
      ada = new Token(minta(realm, "runut-skrip", nama, Rahasia.PENGGUNA), Instant.now());
      token.put(nama, ada);
    }
    return ada.isi;
  }

  /** What the administrator of the realm does to somebody who must not act any more. */
  public void nonaktifkan(Akun akun) {
    aktif(akun, false);
  }

  /** Takes {@link #nonaktifkan} back. */
  public void aktifkan(Akun akun) {
    aktif(akun, true);
  }

  private void aktif(Akun akun, boolean aktif) {
    String utama = realm.replace("/realms/runut", "/realms/master");
    String admin = minta(utama, "admin-cli", "admin", Rahasia.ADMIN_KEYCLOAK);
    String alamat = realm.replace("/realms/", "/admin/realms/") + "/users/" + akun.subjek();
    Rest.kirim(
            HttpRequest.newBuilder(URI.create(alamat))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"enabled\":" + aktif + "}")))
        .harus(204);
  }

  private static String minta(String realm, String klien, String nama, String sandi) {
    String isi =
        Map.of("grant_type", "password", "client_id", klien, "username", nama, "password", sandi)
            .entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return Rest.kirim(
            HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(isi)))
        .harus(200)
        .json()
        .get("access_token")
        .asText();
  }

  private record Token(String isi, Instant sejak) {}
}
