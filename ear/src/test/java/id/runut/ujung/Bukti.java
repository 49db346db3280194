package id.runut.ujung;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Evidence that a bidang hands in. */
final class Bukti {

  private Bukti() {}

  /** A small picture. */
  static byte[] gambar() {
    try (ByteArrayOutputStream hasil = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", hasil);
      return hasil.toByteArray();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
