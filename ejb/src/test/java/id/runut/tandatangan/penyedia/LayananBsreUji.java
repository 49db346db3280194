package id.runut.tandatangan.penyedia;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.runut.tandatangan.pdf.PenandaUji;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A gateway that speaks BSrE's wire format, version 1 and 2, and really signs with an authority of
 * its own; and that lies, delays and breaks when a test wants it to.
 */
public final class LayananBsreUji implements AutoCloseable {

  public static final String NIK = "7271010101700001";
  public static final String FRASA = "Frasa*BSrE-2026";
  public static final String PENGGUNA = "dkukm";
  public static final String SANDI = "rahasia gerbang";

  private static final String SALAH = "Proses signing gagal : Passphrase salah 2031";
  private static final String ASING = "Proses signing gagal : User tidak terdaftar 2011";

  /** What it does instead of its work. */
  public enum Ulah {
    JUJUR,
    GALAT_DALAM_200,
    HALAMAN_HTML,
    PDF_TERPOTONG,
    PENANDA_LAIN,
    TANPA_TANDA_TANGAN,
    LAMBAT,
    PUTUS_SESUDAH_TTD,
    BERKAS_KURANG,
    TERBUNGKUS_BASE64,
    GERBANG_504,
    SIBUK
  }

  private final PenandaUji pejabat;
  private final PenandaUji orangLain = new PenandaUji("ORANG LAIN");
  private final Map<String, byte[]> tersimpan = new HashMap<>();
  private final AtomicInteger ditandatangani = new AtomicInteger();
  private final ExecutorService pekerja = Executors.newCachedThreadPool();
  private final CountDownLatch selesai = new CountDownLatch(1);
  private final HttpServer server;
  private volatile Ulah ulah = Ulah.JUJUR;
  private volatile String status = "ISSUE";

  /**
   * @param nama of the official in the certificate
   */
  public LayananBsreUji(String nama) throws IOException {
    pejabat = new PenandaUji(nama);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(pekerja);
    server.createContext("/", this::layani);
    server.start();
  }

  public String alamat() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void berulah(Ulah baru) {
    ulah = baru;
  }

  public void berstatus(String baru) {
    status = baru;
  }

  /** How often it has signed, whatever it then answered. */
  public int ditandatangani() {
    return ditandatangani.get();
  }

  @Override
  public void close() {
    selesai.countDown();
    server.stop(0);
    pekerja.shutdownNow();
  }

  private void layani(HttpExchange tukar) throws IOException {
    byte[] isi = tukar.getRequestBody().readAllBytes();
    String benar =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((PENGGUNA + ":" + SANDI).getBytes(StandardCharsets.UTF_8));
    if (!benar.equals(tukar.getRequestHeaders().getFirst("Authorization"))) {
      jawab(tukar, 401, "text/plain", new byte[0]);
      return;
    }
    String jalan = tukar.getRequestURI().getPath();
    if (jalan.startsWith("/api/user/status/")) {
      json(tukar, 200, statusV1(jalan.substring(jalan.lastIndexOf('/') + 1)));
    } else if (jalan.startsWith("/api/sign/download/")) {
      unduh(tukar, jalan.substring(jalan.lastIndexOf('/') + 1));
    } else if (jalan.equals("/api/sign/pdf")) {
      tandaTanganiV1(tukar, bagian(tukar, isi));
    } else if (jalan.equals("/api/v2/user/check/status")) {
      json(tukar, 200, "{\"data\":{\"status\":\"" + status + "\"}}");
    } else if (jalan.equals("/api/v2/sign/pdf")) {
      tandaTanganiV2(tukar, objek(isi));
    } else if (jalan.equals("/api/v2/verify/pdf")) {
      json(
          tukar,
          200,
          "{\"conclusion\":\"VALID\",\"signatureInformations\":[{\"signerName\":\"PEJABAT\","
              + "\"integrityValid\":true,\"timestampInfomation\":{\"signerName\":\"TSA\"}}]}");
    } else if (jalan.equals("/api/sign/verify")) {
      json(
          tukar,
          200,
          "{\"jumlah_signature\":1,\"summary\":\"DOCUMENT VALID !!!\",\"details\":[{"
              + "\"info_signer\":{\"signer_name\":\"PEJABAT\"}}]}");
    } else {
      jawab(tukar, 404, "text/html", "<html>404</html>".getBytes(StandardCharsets.UTF_8));
    }
  }

  private String statusV1(String nik) {
    return NIK.equals(nik) && "ISSUE".equals(status)
        ? "{\"status_code\":1111,\"status\":\"ISSUE\",\"message\":\"OK\"}"
        : "{\"status_code\":1110,\"status\":\"NOT_REGISTERED\",\"message\":\"tidak terdaftar\"}";
  }

  private void tandaTanganiV1(HttpExchange tukar, Map<String, byte[]> bagian) throws IOException {
    String galat = galat(teks(bagian, "nik"), teks(bagian, "passphrase"));
    if (galat != null || !"invisible".equals(teks(bagian, "tampilan"))) {
      json(tukar, 400, "{\"error\":\"" + galat + "\",\"status_code\":400}");
      return;
    }
    byte[] hasil = hasil(bagian.get("file"));
    String id = "dok-" + ditandatangani.get();
    tersimpan.put(id, hasil);
    tukar.getResponseHeaders().add("id_dokumen", id);
    switch (ulah) {
      case TERBUNGKUS_BASE64 ->
          json(
              tukar,
              200,
              "{\"base64_signed_file\":\"" + Base64.getEncoder().encodeToString(hasil) + "\"}");
      case PUTUS_SESUDAH_TTD -> putus(tukar, hasil);
      default -> umum(tukar, () -> jawab(tukar, 200, "application/pdf", hasil));
    }
  }

  private void tandaTanganiV2(HttpExchange tukar, JsonObject isi) throws IOException {
    String galat = galat(isi.getString("nik"), isi.getString("passphrase"));
    if (galat != null) {
      json(tukar, 400, "{\"message\":\"" + galat + "\"}");
      return;
    }
    List<String> hasil =
        isi.getJsonArray("file").stream()
            .map(f -> Base64.getDecoder().decode(((JsonString) f).getString()))
            .map(this::hasil)
            .map(f -> "\"" + Base64.getEncoder().encodeToString(f) + "\"")
            .toList();
    List<String> dikirim = ulah == Ulah.BERKAS_KURANG ? hasil.subList(0, hasil.size() - 1) : hasil;
    String jawaban =
        dikirim.stream().collect(Collectors.joining(",", "{\"time\":1.5,\"file\":[", "]}"));
    if (ulah == Ulah.PUTUS_SESUDAH_TTD) {
      putus(tukar, jawaban.getBytes(StandardCharsets.UTF_8));
    } else {
      umum(tukar, () -> json(tukar, 200, jawaban));
    }
  }

  private interface Jawaban {
    void kirim() throws IOException;
  }

  private void umum(HttpExchange tukar, Jawaban jujur) throws IOException {
    switch (ulah) {
      case GALAT_DALAM_200 -> json(tukar, 200, "{\"error\":\"Rebuild failed: key R\"}");
      case HALAMAN_HTML ->
          jawab(
              tukar,
              200,
              "text/html",
              "<html>Selamat datang</html>".getBytes(StandardCharsets.UTF_8));
      case GERBANG_504 -> jawab(tukar, 504, "text/html", new byte[0]);
      case SIBUK -> jawab(tukar, 503, "text/html", new byte[0]);
      case LAMBAT -> tunggu();
      default -> jujur.kirim();
    }
  }

  private byte[] hasil(byte[] pdf) {
    if (ulah == Ulah.SIBUK) {
      return pdf;
    }
    if (ulah == Ulah.TANPA_TANDA_TANGAN) {
      return pdf;
    }
    ditandatangani.incrementAndGet();
    byte[] hasil = (ulah == Ulah.PENANDA_LAIN ? orangLain : pejabat).tandaTangani(pdf);
    return ulah == Ulah.PDF_TERPOTONG ? Arrays.copyOf(hasil, hasil.length - 3000) : hasil;
  }

  private static String galat(String nik, String frasa) {
    if (!NIK.equals(nik)) {
      return ASING;
    }
    return FRASA.equals(frasa) ? null : SALAH;
  }

  private void unduh(HttpExchange tukar, String id) throws IOException {
    byte[] isi = tersimpan.remove(id);
    if (isi == null) {
      json(tukar, 404, "{\"error\":\"Dokumen telah didownload sebelumnya\"}");
    } else {
      jawab(tukar, 200, "application/pdf", isi);
    }
  }

  private void tunggu() {
    try {
      selesai.await();
    } catch (InterruptedException berhenti) {
      Thread.currentThread().interrupt();
    }
  }

  private static void putus(HttpExchange tukar, byte[] isi) throws IOException {
    tukar.sendResponseHeaders(200, isi.length);
    tukar.getResponseBody().write(isi, 0, isi.length / 2);
    tukar.getResponseBody().flush();
    throw new IOException("the line is cut");
  }

  private static void json(HttpExchange tukar, int status, String isi) throws IOException {
    jawab(tukar, status, "application/json", isi.getBytes(StandardCharsets.UTF_8));
  }

  private static void jawab(HttpExchange tukar, int status, String jenis, byte[] isi)
      throws IOException {
    tukar.getResponseHeaders().add("Content-Type", jenis);
    tukar.sendResponseHeaders(status, isi.length == 0 ? -1 : isi.length);
    if (isi.length > 0) {
      tukar.getResponseBody().write(isi);
    }
    tukar.close();
  }

  private static JsonObject objek(byte[] isi) {
    try (var pembaca = Json.createReader(new ByteArrayInputStream(isi))) {
      return pembaca.readObject();
    }
  }

  private static String teks(Map<String, byte[]> bagian, String nama) {
    return new String(bagian.getOrDefault(nama, new byte[0]), StandardCharsets.UTF_8);
  }

  /** One character for each byte, so that a file in the form stays what it is. */
  private static Map<String, byte[]> bagian(HttpExchange tukar, byte[] isi) {
    String jenis = tukar.getRequestHeaders().getFirst("Content-Type");
    String batas = "--" + jenis.substring(jenis.indexOf("boundary=") + "boundary=".length());
    String[] potongan = new String(isi, StandardCharsets.ISO_8859_1).split(batas);
    return IntStream.range(1, potongan.length - 1)
        .mapToObj(i -> potongan[i])
        .collect(
            Collectors.toMap(
                p -> p.replaceFirst("(?s).*?name=\"([^\"]+)\".*", "$1"),
                p ->
                    p.substring(p.indexOf("\r\n\r\n") + 4, p.length() - 2)
                        .getBytes(StandardCharsets.ISO_8859_1)));
  }
}
