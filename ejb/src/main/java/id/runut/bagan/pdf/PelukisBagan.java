package id.runut.bagan.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import id.runut.bagan.control.Aksara;
import id.runut.bagan.control.Cabang;
import id.runut.bagan.control.HalamanBagan;
import id.runut.bagan.control.KataBagan;
import id.runut.bagan.control.Kotak;
import id.runut.bagan.control.LembarFormulir;
import id.runut.bagan.control.Panah;
import id.runut.bagan.control.Simbol;
import id.runut.bagan.control.Titik;
import java.util.List;
import java.util.Set;

/** Paints symbols and arrows over the cells of a page. */
final class PelukisBagan {

  private static final float GARIS = 0.8f;
  private static final double PANJANG_MATA = 4.6;
  private static final double SETENGAH_MATA = 2;
  private static final double HURUF_PENGHUBUNG = 7;
  private static final float[] PUTUS = {2.2f, 1.4f};

  /** Part of a circle's radius by which a Bézier curve's handles reach out. */
  private static final double BUSUR = 0.5523;

  private final Kanvas kanvas;
  private final double x;
  private final double y;
  private final Set<Integer> rekonstruksi;

  /**
   * @param x left edge of the table
   * @param y upper edge of the first row
   * @param rekonstruksi numbers of the steps whose symbols are dashed
   */
  PelukisBagan(Kanvas kanvas, double x, double y, Set<Integer> rekonstruksi) {
    this.kanvas = kanvas;
    this.x = x;
    this.y = y;
    this.rekonstruksi = rekonstruksi;
  }

  void lukis(HalamanBagan halaman) {
    PdfCanvas k = kanvas.asli();
    k.openTag(new CanvasArtifact()).saveState();
    k.setLineWidth(GARIS).setStrokeColor(ColorConstants.BLACK);
    halaman.panah().forEach(this::panah);
    halaman.simbol().forEach(this::simbol);
    k.restoreState().closeTag();
    halaman.panah().stream().filter(p -> p.label() != null).forEach(this::label);
    halaman.simbol().stream().filter(s -> s.huruf() != null).forEach(this::huruf);
  }

  private void simbol(Simbol s) {
    PdfCanvas k = kanvas.asli();
    k.saveState().setFillColor(ColorConstants.WHITE);
    if (rekonstruksi.contains(s.langkah())) {
      k.setLineDash(PUTUS, 0);
    }
    switch (s.bentuk()) {
      case KEGIATAN -> segi(sudut(s.kotak()));
      case KEPUTUSAN -> segi(belah(s.kotak()));
      case PENGHUBUNG -> segi(segilima(s.kotak()));
      case TERMINATOR -> kapsul(s.kotak());
    }
    k.closePathFillStroke().restoreState();
  }

  private static List<Titik> sudut(Kotak b) {
    return List.of(
        new Titik(b.x(), b.y()),
        new Titik(b.kanan(), b.y()),
        new Titik(b.kanan(), b.bawah()),
        new Titik(b.x(), b.bawah()));
  }

  private static List<Titik> belah(Kotak b) {
    return List.of(
        new Titik(b.tengahX(), b.y()),
        new Titik(b.kanan(), b.tengahY()),
        new Titik(b.tengahX(), b.bawah()),
        new Titik(b.x(), b.tengahY()));
  }

  private static List<Titik> segilima(Kotak b) {
    return List.of(
        new Titik(b.x(), b.y()),
        new Titik(b.kanan(), b.y()),
        new Titik(b.kanan(), b.y() + b.tinggi() * 0.6),
        new Titik(b.tengahX(), b.bawah()),
        new Titik(b.x(), b.y() + b.tinggi() * 0.6));
  }

  private void segi(List<Titik> sudut) {
    pindah(sudut.get(0));
    sudut.stream().skip(1).forEach(this::ke);
  }

  private void kapsul(Kotak b) {
    double r = b.tinggi() / 2;
    double pegang = r * BUSUR;
    pindah(new Titik(b.x() + r, b.y()));
    ke(new Titik(b.kanan() - r, b.y()));
    busur(b.kanan() - r + pegang, b.y(), b.kanan(), b.tengahY() - pegang, b.kanan(), b.tengahY());
    busur(
        b.kanan(),
        b.tengahY() + pegang,
        b.kanan() - r + pegang,
        b.bawah(),
        b.kanan() - r,
        b.bawah());
    ke(new Titik(b.x() + r, b.bawah()));
    busur(b.x() + r - pegang, b.bawah(), b.x(), b.tengahY() + pegang, b.x(), b.tengahY());
    busur(b.x(), b.tengahY() - pegang, b.x() + r - pegang, b.y(), b.x() + r, b.y());
  }

  private void busur(double x1, double y1, double x2, double y2, double x3, double y3) {
    kanvas.asli().curveTo(x + x1, atas(y1), x + x2, atas(y2), x + x3, atas(y3));
  }

  private void panah(Panah p) {
    pindah(p.awal());
    p.jalur().stream().skip(1).forEach(this::ke);
    kanvas.asli().stroke();
    if (p.cabang() != Cabang.BERSAMA) {
      mata(p.jalur().get(p.jalur().size() - 2), p.ujung());
    }
    if (p.cabang() == Cabang.TIMBAL_BALIK) {
      mata(p.jalur().get(1), p.awal());
    }
  }

  private void mata(Titik dari, Titik ujung) {
    double dx = Math.signum(ujung.x() - dari.x());
    double dy = Math.signum(ujung.y() - dari.y());
    double pangkalX = ujung.x() - dx * PANJANG_MATA;
    double pangkalY = ujung.y() - dy * PANJANG_MATA;
    pindah(ujung);
    ke(new Titik(pangkalX + dy * SETENGAH_MATA, pangkalY + dx * SETENGAH_MATA));
    ke(new Titik(pangkalX - dy * SETENGAH_MATA, pangkalY - dx * SETENGAH_MATA));
    kanvas.asli().setFillColor(ColorConstants.BLACK).closePathFillStroke();
  }

  private void label(Panah p) {
    Kotak tempat = p.label();
    PdfCanvas k = kanvas.asli();
    k.openTag(new CanvasArtifact()).saveState().setFillColor(ColorConstants.WHITE);
    k.rectangle(x + tempat.x(), atas(tempat.bawah()), tempat.lebar(), tempat.tinggi()).fill();
    k.restoreState().closeTag();
    kanvas.teksHias(
        KataBagan.cabang(p.cabang()),
        new Titik(x + tempat.x(), y + tempat.y() + LembarFormulir.HURUF_LABEL * 0.85),
        LembarFormulir.HURUF_LABEL,
        false);
  }

  private void huruf(Simbol s) {
    double lebar = Aksara.lebar(s.huruf(), HURUF_PENGHUBUNG, true);
    kanvas.teksHias(
        s.huruf(),
        new Titik(x + s.kotak().tengahX() - lebar / 2, y + s.kotak().tengahY() + 1.4),
        HURUF_PENGHUBUNG,
        true);
  }

  private void pindah(Titik t) {
    kanvas.asli().moveTo(x + t.x(), atas(t.y()));
  }

  private void ke(Titik t) {
    kanvas.asli().lineTo(x + t.x(), atas(t.y()));
  }

  private double atas(double dariAtas) {
    return kanvas.keAtas(y + dariAtas);
  }
}
