package id.runut.tandatangan.penyedia;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** A body of kind {@code multipart/form-data} (RFC 7578). */
final class IsiMultipart {

  private final String batas = "runut-" + UUID.randomUUID();
  private final ByteArrayOutputStream isi = new ByteArrayOutputStream();

  IsiMultipart teks(String nama, String nilai) {
    return bagian("name=\"" + nama + "\"", null, nilai.getBytes(StandardCharsets.UTF_8));
  }

  IsiMultipart rahasia(String nama, char[] nilai) {
    ByteBuffer sandi = StandardCharsets.UTF_8.encode(CharBuffer.wrap(nilai));
    byte[] bita = Arrays.copyOf(sandi.array(), sandi.limit());
    try {
      return bagian("name=\"" + nama + "\"", null, bita);
    } finally {
      Arrays.fill(bita, (byte) 0);
      Arrays.fill(sandi.array(), (byte) 0);
    }
  }

  IsiMultipart berkas(String nama, String namaBerkas, String jenis, byte[] nilai) {
    return bagian("name=\"" + nama + "\"; filename=\"" + namaBerkas + "\"", jenis, nilai);
  }

  String jenis() {
    return "multipart/form-data; boundary=" + batas;
  }

  byte[] tutup() {
    tulis("--" + batas + "--\r\n");
    return isi.toByteArray();
  }

  private IsiMultipart bagian(String kepala, String jenis, byte[] nilai) {
    tulis("--" + batas + "\r\nContent-Disposition: form-data; " + kepala + "\r\n");
    if (jenis != null) {
      tulis("Content-Type: " + jenis + "\r\n");
    }
    tulis("\r\n");
    isi.writeBytes(nilai);
    tulis("\r\n");
    return this;
  }

  private void tulis(String teks) {
    isi.writeBytes(teks.getBytes(StandardCharsets.UTF_8));
  }
}
