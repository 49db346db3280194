package id.runut.rapat.control;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads from a JPEG how the camera was held (EXIF, tag Orientation), and nothing else. */
final class ArahFoto {

  private static final int APP1 = 0xE1;
  private static final int MULAI_GAMBAR = 0xDA;
  private static final int EXIF = 0x45786966;
  private static final int TAG_ARAH = 0x0112;
  private static final int PANJANG_ENTRI = 12;
  private static final int TEGAK = 1;

  private ArahFoto() {}

  /** 1 to 8; 1 where the file does not say, or says nonsense. */
  static int dari(byte[] jpeg) {
    try {
      return cari(ByteBuffer.wrap(jpeg));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return TEGAK;
    }
  }

  private static int cari(ByteBuffer jpeg) {
    jpeg.position(2);
    while (jpeg.remaining() > 4 && Byte.toUnsignedInt(jpeg.get()) == 0xFF) {
      int penanda = Byte.toUnsignedInt(jpeg.get());
      int panjang = Short.toUnsignedInt(jpeg.getShort()) - 2;
      if (penanda == MULAI_GAMBAR) {
        return TEGAK;
      }
      if (penanda == APP1 && jpeg.getInt(jpeg.position()) == EXIF) {
        return arah(jpeg.slice(jpeg.position() + 6, panjang - 6));
      }
      jpeg.position(jpeg.position() + panjang);
    }
    return TEGAK;
  }

  private static int arah(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int ifd = tiff.getInt(4);
    int jumlah = Short.toUnsignedInt(tiff.getShort(ifd));
    for (int i = 0; i < jumlah; i++) {
      int entri = ifd + 2 + i * PANJANG_ENTRI;
      if (Short.toUnsignedInt(tiff.getShort(entri)) == TAG_ARAH) {
        int arah = Short.toUnsignedInt(tiff.getShort(entri + 8));
        return arah >= 1 && arah <= 8 ? arah : TEGAK;
      }
    }
    return TEGAK;
  }
}
