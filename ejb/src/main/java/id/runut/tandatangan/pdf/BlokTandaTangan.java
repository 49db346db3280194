package id.runut.tandatangan.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.tandatangan.control.KodeVerifikasi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The visible signature: a QR code of 21 mm and beside it who signed in which post, with the code
 * for the verification page. The type shrinks until all of it fits.
 */
final class BlokTandaTangan {

  private static final float TITIK_PER_MM = 72 / 25.4f;
  private static final float SISI_QR = 21 * TITIK_PER_MM;
  private static final float PINGGIR = 6;
  private static final float TERBESAR = 9;
  private static final float TERKECIL = 4.5f;
  private static final float JARAK_BARIS = 1.18f;
  private static final DeviceRgb BINGKAI = new DeviceRgb(120, 120, 120);

  private final PdfFont biasa = huruf("LiberationSans-Regular");
  private final PdfFont tebal = huruf("LiberationSans-Bold");
  private final PdfDocument pdf;
  private final DataTerbit data;

  BlokTandaTangan(PdfDocument pdf, DataTerbit data) {
    this.pdf = pdf;
    this.data = data;
  }

  /** A line of text that has to be broken to the width of the block. */
  private record Baris(String teks, PdfFont huruf) {}

  PdfFormXObject gambar(float lebar, float tinggi) {
    if (tinggi < SISI_QR + 2 * PINGGIR || lebar < 3 * SISI_QR) {
      throw new IllegalStateException(
          "the place for the signature is too small: " + lebar + " x " + tinggi + " points");
    }
    PdfFormXObject blok = new PdfFormXObject(new Rectangle(lebar, tinggi));
    blok.makeIndirect(pdf);
    PdfCanvas kanvas = new PdfCanvas(blok, pdf);
    kanvas.setFillColor(ColorConstants.WHITE).rectangle(0, 0, lebar, tinggi).fill();
    kanvas
        .setStrokeColor(BINGKAI)
        .setLineWidth(0.6f)
        .rectangle(0.3f, 0.3f, lebar - 0.6f, tinggi - 0.6f)
        .stroke();
    gambarQr(kanvas, PINGGIR, (tinggi - SISI_QR) / 2);
    float kiri = PINGGIR + SISI_QR + PINGGIR;
    tulis(kanvas, kiri, lebar - kiri - PINGGIR, tinggi);
    return blok;
  }

  private void gambarQr(PdfCanvas kanvas, float kiri, float bawah) {
    BitMatrix qr = qr(data.alamatPeriksa());
    float modul = SISI_QR / qr.getWidth();
    kanvas.setFillColor(ColorConstants.BLACK);
    for (int y = 0; y < qr.getHeight(); y++) {
      for (int x = 0; x < qr.getWidth(); x++) {
        if (qr.get(x, y)) {
          kanvas.rectangle(kiri + x * modul, bawah + SISI_QR - (y + 1) * modul, modul, modul);
        }
      }
    }
    kanvas.fill();
  }

  private void tulis(PdfCanvas kanvas, float kiri, float lebar, float tinggi) {
    float ukuran = TERBESAR;
    List<Baris> baris = patah(ukuran, lebar);
    while (tinggiTeks(baris, ukuran) > tinggi - 2 * PINGGIR && ukuran > TERKECIL) {
      ukuran -= 0.25f;
      baris = patah(ukuran, lebar);
    }
    float garis = (tinggi + tinggiTeks(baris, ukuran)) / 2 - ukuran * 0.95f;
    kanvas.setFillColor(ColorConstants.BLACK).beginText();
    for (Baris satu : baris) {
      kanvas.setFontAndSize(satu.huruf(), ukuran).setTextMatrix(kiri, garis).showText(satu.teks());
      garis -= ukuran * JARAK_BARIS;
    }
    kanvas.endText();
  }

  private List<Baris> patah(float ukuran, float lebar) {
    PenandaTangan siapa = data.penandaTangan();
    List<Baris> hasil = new ArrayList<>();
    patah(hasil, "Ditandatangani secara elektronik oleh:", biasa, ukuran, lebar);
    patah(hasil, siapa.jabatan(), tebal, ukuran, lebar);
    patah(hasil, siapa.nama(), biasa, ukuran, lebar);
    if (siapa.pangkat() != null) {
      patah(hasil, siapa.pangkat(), biasa, ukuran, lebar);
    }
    patah(hasil, "NIP " + siapa.nip(), biasa, ukuran, lebar);
    patah(hasil, "Kode: " + KodeVerifikasi.kelompok(data.kode()), tebal, ukuran, lebar);
    return hasil;
  }

  private static void patah(
      List<Baris> hasil, String teks, PdfFont huruf, float ukuran, float lebar) {
    StringBuilder baris = new StringBuilder();
    for (String kata : teks.split(" +")) {
      String dicoba = baris.isEmpty() ? kata : baris + " " + kata;
      if (!baris.isEmpty() && huruf.getWidth(dicoba, ukuran) > lebar) {
        hasil.add(new Baris(baris.toString(), huruf));
        baris = new StringBuilder(kata);
      } else {
        baris = new StringBuilder(dicoba);
      }
    }
    hasil.add(new Baris(baris.toString(), huruf));
  }

  private static float tinggiTeks(List<Baris> baris, float ukuran) {
    return baris.size() * ukuran * JARAK_BARIS;
  }

  /** Level M: readable with 15 % of it damaged; the white block around it is its quiet zone. */
  private static BitMatrix qr(String alamat) {
    try {
      return new QRCodeWriter()
          .encode(
              alamat,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  0));
    } catch (WriterException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  private static PdfFont huruf(String nama) {
    try (InputStream aliran =
        BlokTandaTangan.class.getResourceAsStream("/liberation/" + nama + ".ttf")) {
      return PdfFontFactory.createFont(
          aliran.readAllBytes(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
