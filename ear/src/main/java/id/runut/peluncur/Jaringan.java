package id.runut.peluncur;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks whether a service answers. */
final class Jaringan {

  private static final HttpClient KLIEN =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Jaringan() {}

  /** The status code, or 0 when nobody answers. */
  static int kode(String alamat) {
    HttpRequest permintaan =
        HttpRequest.newBuilder(URI.create(alamat)).timeout(Duration.ofSeconds(5)).build();
    try {
      return KLIEN.send(permintaan, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException belum) {
      return 0;
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
