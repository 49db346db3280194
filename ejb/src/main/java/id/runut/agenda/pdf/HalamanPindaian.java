package id.runut.agenda.pdf;

import id.runut.naskah.pdf.GambarHalaman;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Shows scans as pictures that the portal has drawn itself: what came from outside is never shown
 * as it is.
 */
@ApplicationScoped
public class HalamanPindaian {

  private static final int LEBAR = 1000;
  private static final int HALAMAN_TERBANYAK = 300;

  /** More than any camera takes; a small file may claim to be a huge picture. */
  private static final long TITIK_TERBANYAK = 100_000_000L;

  /**
   * How many pages a scan has.
   *
   * @throws DataTidakSah when it cannot be shown, or has more than a letter has
   */
  public int jumlah(String jenisKonten, byte[] isi) {
    int jumlah;
    try {
      jumlah = hitung(jenisKonten, isi);
    } catch (UncheckedIOException | IllegalStateException rusak) {
      throw new DataTidakSah("suratMasuk.pindaiRusak");
    }
    if (jumlah < 1 || jumlah > HALAMAN_TERBANYAK) {
      throw new DataTidakSah("suratMasuk.pindaiPanjang", HALAMAN_TERBANYAK);
    }
    return jumlah;
  }

  /** The same; 0 for one that cannot be shown. */
  public static int jumlahAtauNol(String jenisKonten, byte[] isi) {
    try {
      return hitung(jenisKonten, isi);
    } catch (UncheckedIOException | IllegalStateException rusak) {
      return 0;
    }
  }

  private static int hitung(String jenisKonten, byte[] isi) {
    if (jenisKonten.equals(Unduhan.PDF)) {
      return GambarHalaman.jumlah(isi);
    }
    baca(isi);
    return 1;
  }

  /**
   * A page as PNG.
   *
   * @param nomor from 1
   * @throws TidakDitemukan when there is no such page, or it cannot be shown
   */
  public Unduhan png(Unduhan pindai, int nomor) {
    try {
      byte[] png =
          pindai.jenisKonten().equals(Unduhan.PDF)
              ? GambarHalaman.png(pindai.isi(), nomor, LEBAR)
              : gambar(pindai.isi(), nomor);
      return new Unduhan("halaman-" + nomor + ".png", "image/png", png);
    } catch (UncheckedIOException | IllegalStateException rusak) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  private static byte[] gambar(byte[] isi, int nomor) {
    if (nomor != 1) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    BufferedImage asal = baca(isi);
    int lebar = Math.min(LEBAR, asal.getWidth());
    int tinggi = Math.max(1, (int) Math.round((double) asal.getHeight() * lebar / asal.getWidth()));
    BufferedImage hasil = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
    Graphics2D kuas = hasil.createGraphics();
    kuas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    kuas.drawImage(asal, 0, 0, lebar, tinggi, java.awt.Color.WHITE, null);
    kuas.dispose();
    try (ByteArrayOutputStream keluar = new ByteArrayOutputStream()) {
      ImageIO.write(hasil, "png", keluar);
      return keluar.toByteArray();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static BufferedImage baca(byte[] isi) {
    try (ImageInputStream aliran = ImageIO.createImageInputStream(new ByteArrayInputStream(isi))) {
      ImageReader pembaca = ImageIO.getImageReaders(aliran).next();
      try {
        pembaca.setInput(aliran, true, true);
        if ((long) pembaca.getWidth(0) * pembaca.getHeight(0) > TITIK_TERBANYAK) {
          throw new IllegalStateException("picture too large");
        }
        return pembaca.read(0);
      } finally {
        pembaca.dispose();
      }
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    } catch (RuntimeException rusak) {
      throw new IllegalStateException(rusak);
    }
  }
}
