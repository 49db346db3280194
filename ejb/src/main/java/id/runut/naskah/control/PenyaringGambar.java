package id.runut.naskah.control;

import id.runut.berkas.control.JenisLampiran;
import id.runut.umum.boundary.DataTidakSah;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws pictures anew before they get into letters: what is no picture does not survive, nor what
 * was written beside it (place, owner), nor colours that a PDF/A could not carry.
 */
public final class PenyaringGambar {

  /** Largest file. */
  public static final int BITA_TERBANYAK = 2 * 1024 * 1024;

  /** Longest side; guards against files that unpack to more than the server has. */
  static final int SISI_TERPANJANG = 4000;

  private PenyaringGambar() {}

  /**
   * A picture as the portal keeps it.
   *
   * @param jenis media type
   */
  public record Gambar(byte[] isi, String jenis) {}

  /**
   * @throws DataTidakSah when it is neither PNG nor JPEG, broken, or too large
   */
  public static Gambar saring(byte[] berkas) {
    if (berkas == null || berkas.length == 0) {
      throw new DataTidakSah("naskah.gambar.rusak");
    }
    if (berkas.length > BITA_TERBANYAK) {
      throw new DataTidakSah("naskah.gambar.terlaluBesar", BITA_TERBANYAK / (1024 * 1024));
    }
    String jenis =
        JenisLampiran.dari(berkas)
            .filter(j -> j.startsWith("image/"))
            .orElseThrow(() -> new DataTidakSah("naskah.gambar.jenis"));
    try {
      String format = jenis.substring(jenis.indexOf('/') + 1);
      return new Gambar(tulis(lukis(baca(berkas, format), format), format), jenis);
    } catch (IOException | RuntimeException rusak) {
      if (rusak instanceof DataTidakSah ditolak) {
        throw ditolak;
      }
      throw new DataTidakSah("naskah.gambar.rusak");
    }
  }

  private static BufferedImage baca(byte[] berkas, String format) throws IOException {
    Iterator<ImageReader> pembaca = ImageIO.getImageReadersByFormatName(format);
    ImageReader satu = pembaca.next();
    try (ImageInputStream aliran =
        ImageIO.createImageInputStream(new ByteArrayInputStream(berkas))) {
      satu.setInput(aliran, true, true);
      if (satu.getWidth(0) > SISI_TERPANJANG || satu.getHeight(0) > SISI_TERPANJANG) {
        throw new DataTidakSah("naskah.gambar.terlaluLebar", SISI_TERPANJANG);
      }
      return satu.read(0);
    } finally {
      satu.dispose();
    }
  }

  private static BufferedImage lukis(BufferedImage asal, String format) {
    boolean tembus = format.equals("png") && asal.getColorModel().hasAlpha();
    BufferedImage baru =
        new BufferedImage(
            asal.getWidth(),
            asal.getHeight(),
            tembus ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D kuas = baru.createGraphics();
    if (!tembus) {
      kuas.setColor(Color.WHITE);
      kuas.fillRect(0, 0, baru.getWidth(), baru.getHeight());
    }
    kuas.drawImage(asal, 0, 0, null);
    kuas.dispose();
    return baru;
  }

  private static byte[] tulis(BufferedImage gambar, String format) throws IOException {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    ImageIO.write(gambar, format, keluar);
    return keluar.toByteArray();
  }
}
