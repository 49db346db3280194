package id.runut.rapat.control;

import id.runut.umum.boundary.DataTidakSah;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws photographs anew: upright, not larger than a paper needs, and without anything that the
 * camera has written beside the picture (place, time, owner). What is no picture does not survive.
 */
public final class PenyaringFoto {

  /** Largest file. */
  public static final int BITA_TERBANYAK = 10 * 1024 * 1024;

  /** Longest side that is kept. */
  static final int SISI_TERPANJANG = 2000;

  /**
   * More than any telephone takes; guards against files that unpack to more than the server has.
   */
  private static final long TITIK_TERBANYAK = 80_000_000;

  private static final float MUTU = 0.85f;

  private PenyaringFoto() {}

  /**
   * A picture as the portal keeps it.
   *
   * @param jenis media type
   */
  public record Foto(byte[] isi, String jenis, int lebar, int tinggi) {

    /** Ending of its file name. */
    public String akhiran() {
      return jenis.equals("image/png") ? ".png" : ".jpg";
    }
  }

  /**
   * @throws DataTidakSah when it is neither JPEG nor PNG, damaged, or too large
   */
  public static Foto saring(byte[] berkas) {
    if (berkas.length > BITA_TERBANYAK) {
      throw new DataTidakSah("rapat.foto.terlaluBesar", BITA_TERBANYAK / (1024 * 1024));
    }
    boolean jpeg = diawali(berkas, 0xFF, 0xD8, 0xFF);
    if (!jpeg && !diawali(berkas, 0x89, 'P', 'N', 'G')) {
      throw new DataTidakSah("rapat.foto.bukanGambar");
    }
    BufferedImage tegak =
        tegakkan(baca(berkas, jpeg ? "jpeg" : "png"), jpeg ? ArahFoto.dari(berkas) : 1);
    return new Foto(
        jpeg ? tulisJpeg(tegak) : tulisPng(tegak),
        jpeg ? "image/jpeg" : "image/png",
        tegak.getWidth(),
        tegak.getHeight());
  }

  private static boolean diawali(byte[] berkas, int... tanda) {
    if (berkas.length < tanda.length) {
      return false;
    }
    for (int i = 0; i < tanda.length; i++) {
      if (Byte.toUnsignedInt(berkas[i]) != tanda[i]) {
        return false;
      }
    }
    return true;
  }

  private static BufferedImage baca(byte[] berkas, String format) {
    Iterator<ImageReader> pembaca = ImageIO.getImageReadersByFormatName(format);
    ImageReader satu = pembaca.next();
    try (ImageInputStream aliran =
        ImageIO.createImageInputStream(new ByteArrayInputStream(berkas))) {
      satu.setInput(aliran, true, true);
      if ((long) satu.getWidth(0) * satu.getHeight(0) > TITIK_TERBANYAK) {
        throw new DataTidakSah("rapat.foto.terlaluLuas");
      }
      return satu.read(0);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException rusak) {
      throw new DataTidakSah("rapat.foto.rusak");
    } finally {
      satu.dispose();
    }
  }

  /**
   * @param arah how the camera was held, 1 to 8 (EXIF)
   */
  private static BufferedImage tegakkan(BufferedImage asal, int arah) {
    boolean rebah = arah >= 5;
    int lebar = rebah ? asal.getHeight() : asal.getWidth();
    int tinggi = rebah ? asal.getWidth() : asal.getHeight();
    double skala = Math.min(1, (double) SISI_TERPANJANG / Math.max(lebar, tinggi));
    BufferedImage hasil =
        new BufferedImage(
            Math.max(1, (int) Math.round(lebar * skala)),
            Math.max(1, (int) Math.round(tinggi * skala)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D kuas = hasil.createGraphics();
    kuas.setColor(Color.WHITE);
    kuas.fillRect(0, 0, hasil.getWidth(), hasil.getHeight());
    kuas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    kuas.scale(skala, skala);
    kuas.transform(putaran(arah, asal.getWidth(), asal.getHeight()));
    kuas.drawImage(asal, 0, 0, null);
    kuas.dispose();
    return hasil;
  }

  private static AffineTransform putaran(int arah, int lebar, int tinggi) {
    return switch (arah) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, lebar, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, lebar, tinggi);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, tinggi);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, tinggi, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, tinggi, lebar);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, lebar);
      default -> new AffineTransform();
    };
  }

  private static byte[] tulisJpeg(BufferedImage gambar) {
    ImageWriter penulis = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try (var aliran = ImageIO.createImageOutputStream(keluar)) {
      ImageWriteParam setelan = penulis.getDefaultWriteParam();
      setelan.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      setelan.setCompressionQuality(MUTU);
      penulis.setOutput(aliran);
      penulis.write(null, new IIOImage(gambar, null, null), setelan);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    } finally {
      penulis.dispose();
    }
    return keluar.toByteArray();
  }

  private static byte[] tulisPng(BufferedImage gambar) {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    try {
      ImageIO.write(gambar, "png", keluar);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    return keluar.toByteArray();
  }
}
