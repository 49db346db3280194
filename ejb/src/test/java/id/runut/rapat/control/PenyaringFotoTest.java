package id.runut.rapat.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.rapat.control.PenyaringFoto.Foto;
import id.runut.umum.boundary.DataTidakSah;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographs are kept upright, small enough, and without what the camera has added. */
class PenyaringFotoTest {

  @Test
  void tempatDariKameraTidakIkutTersimpan() throws IOException {
    byte[] asal = berExif(gambar(40, 30, "jpeg"), 1, "GPS -0.8917,119.8707 milik Ani");
    assertTrue(teks(asal).contains("119.8707"));
    Foto foto = PenyaringFoto.saring(asal);
    assertFalse(teks(foto.isi()).contains("119.8707"));
    assertFalse(teks(foto.isi()).contains("Exif"));
    assertEquals("image/jpeg", foto.jenis());
  }

  /** The left upper corner of the picture as it was taken is red. */
  @ParameterizedTest
  @CsvSource({
    "1, 40, 30, 2, 2",
    "2, 40, 30, 37, 2",
    "3, 40, 30, 37, 27",
    "4, 40, 30, 2, 27",
    "5, 30, 40, 2, 2",
    "6, 30, 40, 27, 2",
    "7, 30, 40, 27, 37",
    "8, 30, 40, 2, 37"
  })
  void fotoDitegakkan(int arah, int lebar, int tinggi, int x, int y) throws IOException {
    Foto foto = PenyaringFoto.saring(berExif(gambar(40, 30, "jpeg"), arah, ""));
    assertEquals(lebar, foto.lebar());
    assertEquals(tinggi, foto.tinggi());
    Color pojok = new Color(ImageIO.read(new ByteArrayInputStream(foto.isi())).getRGB(x, y));
    assertTrue(pojok.getRed() > 150 && pojok.getBlue() < 100, arah + ": " + pojok);
  }

  @Test
  void fotoBesarDikecilkan() throws IOException {
    Foto foto = PenyaringFoto.saring(gambar(4000, 1000, "png"));
    assertEquals(2000, foto.lebar());
    assertEquals(500, foto.tinggi());
    assertEquals("image/png", foto.jenis());
  }

  @Test
  void yangBukanGambarDitolak() throws IOException {
    ditolak("rapat.foto.bukanGambar", "%PDF-1.7 bukan foto".getBytes(StandardCharsets.US_ASCII));
    ditolak("rapat.foto.bukanGambar", new byte[0]);
    ditolak("rapat.foto.rusak", Arrays.copyOf(gambar(40, 30, "png"), 40));
    ditolak("rapat.foto.terlaluBesar", new byte[PenyaringFoto.BITA_TERBANYAK + 1]);
  }

  @Test
  void gambarYangMekarTerlaluLuasDitolakSebelumDibaca() throws IOException {
    byte[] png = gambar(40, 30, "png");
    // Width and height of the PNG header: 30,000 by 30,000.
    for (int letak : new int[] {16, 20}) {
      png[letak + 2] = 0x75;
      png[letak + 3] = 0x30;
    }
    assertThrows(DataTidakSah.class, () -> PenyaringFoto.saring(png));
  }

  private static void ditolak(String kunci, byte[] isi) {
    DataTidakSah ditolak = assertThrows(DataTidakSah.class, () -> PenyaringFoto.saring(isi));
    assertEquals(kunci, ditolak.pesan().kunci());
  }

  private static byte[] gambar(int lebar, int tinggi, String format) throws IOException {
    BufferedImage gambar = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
    Graphics2D kuas = gambar.createGraphics();
    kuas.setColor(Color.BLUE);
    kuas.fillRect(0, 0, lebar, tinggi);
    kuas.setColor(Color.RED);
    kuas.fillRect(0, 0, 8, 8);
    kuas.dispose();
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    ImageIO.write(gambar, format, keluar);
    return keluar.toByteArray();
  }

  /** Puts an EXIF segment behind the JPEG's first marker. */
  private static byte[] berExif(byte[] jpeg, int arah, String catatan) {
    ByteArrayOutputStream keluar = new ByteArrayOutputStream();
    keluar.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1});
    byte[] ekor = catatan.getBytes(StandardCharsets.US_ASCII);
    int panjang = 2 + 6 + 8 + 2 + 12 + 4 + ekor.length;
    keluar.write(panjang >> 8);
    keluar.write(panjang);
    keluar.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    keluar.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
    keluar.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) arah, 0, 0});
    keluar.writeBytes(new byte[4]);
    keluar.writeBytes(ekor);
    keluar.write(jpeg, 2, jpeg.length - 2);
    return keluar.toByteArray();
  }

  private static String teks(byte[] isi) {
    return new String(isi, StandardCharsets.ISO_8859_1);
  }
}
