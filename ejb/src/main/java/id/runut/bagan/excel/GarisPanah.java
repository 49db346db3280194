package id.runut.bagan.excel;

import id.runut.bagan.control.Kotak;
import id.runut.bagan.control.Titik;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineEndProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndLength;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndType;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineEndWidth;

/**
 * Arrows as connectors of the drawing, glued to their symbols where they touch the middle of a
 * side. An arrow with bends is several straight ones: programs bend connectors each in its own way,
 * and then they run through symbols.
 */
final class GarisPanah {

  private static final double HAMPIR = 0.2;

  private final XSSFDrawing gambar;
  private final Function<Kotak, XSSFClientAnchor> jangkar;
  private final double tebal;

  GarisPanah(XSSFDrawing gambar, Function<Kotak, XSSFClientAnchor> jangkar, double tebal) {
    this.gambar = gambar;
    this.jangkar = jangkar;
    this.tebal = tebal;
  }

  /**
   * A symbol where a line ends.
   *
   * @param nomor its id in the drawing
   */
  record Ujung(int nomor, Kotak kotak) {

    /** Which of the four sites a point is: top, left, bottom, right; -1 for none. */
    int sisi(Titik t) {
      List<Titik> tengah =
          List.of(
              new Titik(kotak.tengahX(), kotak.y()),
              new Titik(kotak.x(), kotak.tengahY()),
              new Titik(kotak.tengahX(), kotak.bawah()),
              new Titik(kotak.kanan(), kotak.tengahY()));
      for (int i = 0; i < tengah.size(); i++) {
        Titik s = tengah.get(i);
        if (Math.abs(s.x() - t.x()) < HAMPIR && Math.abs(s.y() - t.y()) < HAMPIR) {
          return i;
        }
      }
      return -1;
    }
  }

  void lukis(List<Titik> jalur, Ujung awal, Ujung akhir, boolean mataAwal, boolean mataAkhir) {
    int potong = jalur.size() - 1;
    for (int i = 0; i < potong; i++) {
      Titik a = jalur.get(i);
      Titik b = jalur.get(i + 1);
      XSSFConnector garis = garis(a, b);
      CTLineProperties sifat = garis.getCTConnector().getSpPr().getLn();
      if (i == 0) {
        tempel(garis, awal, a, true);
        if (mataAwal) {
          mata(sifat.addNewHeadEnd());
        }
      }
      if (i == potong - 1) {
        tempel(garis, akhir, b, false);
        if (mataAkhir) {
          mata(sifat.addNewTailEnd());
        }
      }
    }
  }

  private XSSFConnector garis(Titik a, Titik b) {
    Kotak kotak =
        new Kotak(
            Math.min(a.x(), b.x()),
            Math.min(a.y(), b.y()),
            Math.abs(a.x() - b.x()),
            Math.abs(a.y() - b.y()));
    XSSFConnector garis = gambar.createConnector(jangkar.apply(kotak));
    garis.setShapeType(ShapeTypes.STRAIGHT_CONNECTOR_1);
    CTTransform2D letak = garis.getCTConnector().getSpPr().getXfrm();
    letak.setFlipH(b.x() < a.x());
    letak.setFlipV(b.y() < a.y());
    garis.setLineWidth(tebal);
    garis.setLineStyleColor(0, 0, 0);
    return garis;
  }

  private static void mata(CTLineEndProperties ujung) {
    ujung.setType(STLineEndType.TRIANGLE);
    ujung.setW(STLineEndWidth.MED);
    ujung.setLen(STLineEndLength.MED);
  }

  private static void tempel(XSSFConnector garis, Ujung ujung, Titik titik, boolean awal) {
    int sisi = ujung.sisi(titik);
    if (sisi < 0) {
      return;
    }
    var sifat = garis.getCTConnector().getNvCxnSpPr().getCNvCxnSpPr();
    CTConnection sambungan = awal ? sifat.addNewStCxn() : sifat.addNewEndCxn();
    sambungan.setId(ujung.nomor());
    sambungan.setIdx(sisi);
  }
}
