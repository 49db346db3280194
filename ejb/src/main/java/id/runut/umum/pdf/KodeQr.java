package id.runut.umum.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** QR codes for printed papers: level M, drawn as vectors, so that they stay sharp at 20 mm. */
public final class KodeQr {

  /** White modules around the code, as the standard asks. */
  private static final int TEPI = 4;

  private KodeQr() {}

  /** The code as a {@code data:} URI for an {@code img}. */
  public static String uri(String teks) {
    String svg = svg(teks);
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static String svg(String teks) {
    BitMatrix kotak = matriks(teks);
    int sisi = kotak.getWidth();
    StringBuilder jalan = new StringBuilder();
    for (int y = 0; y < sisi; y++) {
      for (int x = 0; x < sisi; x++) {
        int awal = x;
        while (x < sisi && kotak.get(x, y)) {
          x++;
        }
        if (x > awal) {
          jalan.append("M%d %dh%dv1H%dz".formatted(awal, y, x - awal, awal));
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%1$d" viewBox="0 0 %1$d %1$d">\
    <rect width="%1$d" height="%1$d" fill="#ffffff"/><path d="%2$s" fill="#000000"/></svg>\
    """
        .formatted(sisi, jalan);
  }

  private static BitMatrix matriks(String teks) {
    try {
      return new QRCodeWriter()
          .encode(
              teks,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  TEPI,
                  EncodeHintType.CHARACTER_SET,
                  StandardCharsets.UTF_8.name()));
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }
}
