package id.runut.ujung;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** {@code /api/v1} as a script would use it: paths begin behind the version, bodies are JSON. */
public final class Rest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient KLIEN = HttpClient.newHttpClient();
  private static final Duration BATAS = Duration.ofSeconds(60);
  private static final String BATAS_BAGIAN = "runut-" + UUID.randomUUID();

  private final String dasar;
  private final Supplier<String> token;

  Rest(String dasar, Supplier<String> token) {
    this.dasar = dasar;
    this.token = token;
  }

  /** GET. */
  public Jawaban ambil(String jalur) {
    return kirim(permintaan(jalur).GET());
  }

  /** POST of an object (a map, a record) as JSON. */
  public Jawaban kirim(String jalur, Object isi) {
    return kirim(berisi(permintaan(jalur), "POST", isi));
  }

  /** PUT of an object as JSON. */
  public Jawaban ganti(String jalur, Object isi) {
    return kirim(berisi(permintaan(jalur), "PUT", isi));
  }

  /** POST without a body. */
  public Jawaban kirim(String jalur) {
    return kirim(permintaan(jalur).POST(BodyPublishers.noBody()));
  }

  /** DELETE. */
  public Jawaban hapus(String jalur) {
    return kirim(permintaan(jalur).DELETE());
  }

  /** POST of one file, as a form with further fields. */
  public Jawaban unggah(String jalur, String namaBerkas, byte[] isi, Map<String, String> lain) {
    ByteArrayOutputStream badan = new ByteArrayOutputStream();
    lain.forEach((nama, nilai) -> bagian(badan, "name=\"" + nama + "\"", teks(nilai)));
    bagian(badan, "name=\"berkas\"; filename=\"" + namaBerkas + "\"", isi);
    badan.writeBytes(teks("--" + BATAS_BAGIAN + "--\r\n"));
    return kirim(
        permintaan(jalur)
            .header("Content-Type", "multipart/form-data; boundary=" + BATAS_BAGIAN)
            .POST(BodyPublishers.ofByteArray(badan.toByteArray())));
  }

  /** POST of bytes whose number is not announced. */
  public Jawaban alirkan(String jalur, byte[] isi) {
    return kirim(
        permintaan(jalur)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(isi))));
  }

  private static void bagian(ByteArrayOutputStream badan, String tentang, byte[] isi) {
    badan.writeBytes(teks("--" + BATAS_BAGIAN + "\r\n"));
    badan.writeBytes(teks("Content-Disposition: form-data; " + tentang + "\r\n\r\n"));
    badan.writeBytes(isi);
    badan.writeBytes(teks("\r\n"));
  }

  private static byte[] teks(String isi) {
    return isi.getBytes(StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder permintaan(String jalur) {
    HttpRequest.Builder baru =
        HttpRequest.newBuilder(URI.create(dasar + jalur))
            .timeout(BATAS)
            .header("Accept", "application/json, */*");
    String isi = token.get();
    return isi == null ? baru : baru.header("Authorization", "Bearer " + isi);
  }

  private static HttpRequest.Builder berisi(HttpRequest.Builder baru, String cara, Object isi) {
    try {
      return baru.header("Content-Type", "application/json")
          .method(cara, BodyPublishers.ofString(JSON.writeValueAsString(isi)));
    } catch (JsonProcessingException gagal) {
      throw new IllegalArgumentException(gagal);
    }
  }

  static Jawaban kirim(HttpRequest.Builder permintaan) {
    try {
      var jawaban = KLIEN.send(permintaan.build(), BodyHandlers.ofByteArray());
      return new Jawaban(jawaban.statusCode(), jawaban.headers(), jawaban.body());
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    } catch (InterruptedException terputus) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(terputus);
    }
  }
}
