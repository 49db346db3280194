package id.runut.naskah.docx;

import id.runut.naskah.boundary.Gaya;
import id.runut.naskah.control.Larik;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes text with its emphasis into a paragraph. */
final class TulisanDocx {

  private static final String HURUF = "Arial";
  private static final int UKURAN = 11;

  private TulisanDocx() {}

  static void lari(XWPFParagraph p, String teks, boolean tebal) {
    tulis(p, List.of(new Larik(teks, tebal ? Set.of(Gaya.TEBAL) : Set.of())));
  }

  static void tulis(XWPFParagraph p, List<Larik> larik) {
    for (Larik l : larik) {
      XWPFRun lari = p.createRun();
      lari.setFontFamily(HURUF);
      lari.setFontSize(UKURAN);
      gaya(lari, l.gaya());
      String[] baris = l.teks().split("\n", -1);
      for (int i = 0; i < baris.length; i++) {
        if (i > 0) {
          lari.addBreak();
        }
        if (!baris[i].isEmpty()) {
          lari.setText(baris[i], lari.getCTR().sizeOfTArray());
        }
      }
    }
  }

  private static void gaya(XWPFRun lari, Set<Gaya> gaya) {
    if (gaya.contains(Gaya.TEBAL)) {
      lari.setBold(true);
    }
    if (gaya.contains(Gaya.MIRING)) {
      lari.setItalic(true);
    }
    if (gaya.contains(Gaya.GARIS_BAWAH)) {
      lari.setUnderline(UnderlinePatterns.SINGLE);
    }
    if (gaya.contains(Gaya.CORET)) {
      lari.setStrikeThrough(true);
    }
    if (gaya.contains(Gaya.TURUN)) {
      lari.setSubscript(VerticalAlign.SUBSCRIPT);
    }
    if (gaya.contains(Gaya.NAIK)) {
      lari.setSubscript(VerticalAlign.SUPERSCRIPT);
    }
  }
}
