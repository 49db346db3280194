package id.runut.tandatangan.penyedia;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The line to a gateway: one request, one answer, within a limit, and nothing repeated. */
final class SaluranBsre {

  private static final Duration BATAS_SAMBUNG = Duration.ofSeconds(10);

  private final HttpClient klien =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(BATAS_SAMBUNG)
          .build();

  private final SambunganBsre sambungan;

  SaluranBsre(SambunganBsre sambungan) {
    this.sambungan = sambungan;
  }

  /** Nothing has left this house. */
  static final class TidakTersambung extends Exception {
    private static final long serialVersionUID = 1L;

    TidakTersambung(Throwable sebab) {
      super(sebab);
    }
  }

  /** It was sent, and then no whole answer came. */
  static final class JawabanHilang extends Exception {
    private static final long serialVersionUID = 1L;

    JawabanHilang(Throwable sebab) {
      super(sebab);
    }
  }

  HttpResponse<byte[]> ambil(String jalan) throws TidakTersambung, JawabanHilang {
    return kirim(permintaan(jalan).GET().build());
  }

  HttpResponse<byte[]> kirim(String jalan, String jenis, BodyPublisher isi)
      throws TidakTersambung, JawabanHilang {
    return kirim(permintaan(jalan).header("Content-Type", jenis).POST(isi).build());
  }

  private HttpRequest.Builder permintaan(String jalan) throws TidakTersambung {
    try {
      return HttpRequest.newBuilder(URI.create(sambungan.alamat() + jalan))
          .header("Authorization", sambungan.kepalaOtorisasi())
          .timeout(sambungan.batas());
    } catch (IllegalArgumentException alamatRusak) {
      throw new TidakTersambung(alamatRusak);
    }
  }

  /** The client's own limit ends with the headers; a body that drips must not hold us either. */
  private HttpResponse<byte[]> kirim(HttpRequest permintaan) throws TidakTersambung, JawabanHilang {
    CompletableFuture<HttpResponse<byte[]>> jawaban =
        klien.sendAsync(permintaan, BodyHandlers.ofByteArray());
    try {
      return jawaban.get(sambungan.batas().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException habis) {
      jawaban.cancel(true);
      throw new JawabanHilang(habis);
    } catch (InterruptedException terputus) {
      jawaban.cancel(true);
      Thread.currentThread().interrupt();
      throw new JawabanHilang(terputus);
    } catch (ExecutionException gagal) {
      Throwable sebab = gagal.getCause();
      if (sebab instanceof ConnectException || sebab instanceof HttpConnectTimeoutException) {
        throw new TidakTersambung(sebab);
      }
      throw new JawabanHilang(sebab instanceof IOException ? sebab : gagal);
    }
  }
}
