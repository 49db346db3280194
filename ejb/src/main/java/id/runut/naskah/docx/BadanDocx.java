package id.runut.naskah.docx;

import id.runut.naskah.boundary.BentukBlok;
import id.runut.naskah.boundary.Gaya;
import id.runut.naskah.control.Blok;
import id.runut.naskah.control.Larik;
import id.runut.naskah.control.Sel;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes the body of a letter: paragraphs, headings, lists that number themselves, tables. */
final class BadanDocx {

  private static final int TINGKAT = 9;
  private static final int INDENTASI = 360;

  private final XWPFDocument dokumen;
  private BigInteger nomorKini;
  private boolean bernomorKini;

  BadanDocx(XWPFDocument dokumen) {
    this.dokumen = dokumen;
  }

  void tulis(List<Blok> blok) {
    int i = 0;
    while (i < blok.size()) {
      Blok b = blok.get(i);
      if (b.bentuk() == BentukBlok.BARIS_TABEL) {
        int akhir = i;
        while (akhir < blok.size() && blok.get(akhir).tabel() == b.tabel()) {
          akhir++;
        }
        tabel(blok.subList(i, akhir).stream().map(Blok::sel).toList());
        i = akhir;
      } else {
        paragraf(b);
        i++;
      }
    }
  }

  private void paragraf(Blok b) {
    XWPFParagraph p = dokumen.createParagraph();
    p.setAlignment(perataan(b.perataan()));
    if (b.bentuk() == BentukBlok.BUTIR) {
      butir(p, b);
    } else {
      nomorKini = null;
    }
    boolean judul = b.bentuk() == BentukBlok.JUDUL;
    TulisanDocx.tulis(p, judul ? tebal(b.sel().get(0).larik()) : b.sel().get(0).larik());
    if (judul) {
      p.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(b.tingkat() - 2L));
    }
  }

  /** A list begins anew after every other block, and where its kind changes at the first level. */
  private void butir(XWPFParagraph p, Blok b) {
    boolean berganti = b.tingkat() == 1 && b.bernomor() != bernomorKini;
    if (nomorKini == null || berganti) {
      bernomorKini = b.bernomor();
      nomorKini = nomorBaru(b.bernomor());
    }
    p.setNumID(nomorKini);
    p.setNumILvl(BigInteger.valueOf(Math.min(b.tingkat(), TINGKAT) - 1L));
  }

  private BigInteger nomorBaru(boolean bernomor) {
    if (dokumen.getNumbering() == null) {
      dokumen.createNumbering();
    }
    CTAbstractNum jenis = CTAbstractNum.Factory.newInstance();
    jenis.setAbstractNumId(BigInteger.valueOf(dokumen.getNumbering().getAbstractNums().size()));
    for (int i = 0; i < TINGKAT; i++) {
      CTLvl tingkat = jenis.addNewLvl();
      tingkat.setIlvl(BigInteger.valueOf(i));
      tingkat.addNewStart().setVal(BigInteger.ONE);
      tingkat
          .addNewNumFmt()
          .setVal(
              !bernomor
                  ? STNumberFormat.BULLET
                  : i == 0 ? STNumberFormat.DECIMAL : STNumberFormat.LOWER_LETTER);
      tingkat.addNewLvlText().setVal(bernomor ? "%" + (i + 1) + "." : "•");
      tingkat.addNewPPr().addNewInd().setLeft(BigInteger.valueOf((i + 1L) * 2 * INDENTASI));
      tingkat.getPPr().getInd().setHanging(BigInteger.valueOf(INDENTASI));
    }
    return dokumen
        .getNumbering()
        .addNum(dokumen.getNumbering().addAbstractNum(new XWPFAbstractNum(jenis)));
  }

  /** A table; rows may be of different lengths. */
  void tabel(List<List<Sel>> baris) {
    if (baris.isEmpty()) {
      return;
    }
    nomorKini = null;
    XWPFTable tabel = dokumen.createTable();
    tabel.removeRow(0);
    tabel.setWidth("100%");
    Map<Integer, Integer> gantung = new HashMap<>();
    for (List<Sel> isi : baris) {
      XWPFTableRow tr = tabel.createRow();
      while (!tr.getTableCells().isEmpty()) {
        tr.removeCell(0);
      }
      boolean kepala = !isi.isEmpty() && isi.stream().allMatch(Sel::kepala);
      if (kepala) {
        tr.setRepeatHeader(true);
      }
      sel(tr, isi, gantung);
    }
    dokumen.createParagraph().setSpacingAfter(0);
  }

  /**
   * The cells of a row, with those that reach into it from above.
   *
   * @param gantung by column: into how many further rows a cell reaches
   */
  private static void sel(XWPFTableRow tr, List<Sel> isi, Map<Integer, Integer> gantung) {
    int kolom = 0;
    for (Sel s : isi) {
      kolom = sambungan(tr, kolom, gantung);
      XWPFTableCell td = tr.addNewTableCell();
      if (s.baris() > 1) {
        properti(td).addNewVMerge().setVal(STMerge.RESTART);
        gantung.put(kolom, s.baris() - 1);
      }
      sel(td, s);
      kolom += s.kolom();
    }
    sambungan(tr, kolom, gantung);
  }

  private static int sambungan(XWPFTableRow tr, int mulai, Map<Integer, Integer> gantung) {
    int kolom = mulai;
    while (gantung.getOrDefault(kolom, 0) > 0) {
      gantung.merge(kolom, -1, Integer::sum);
      properti(tr.addNewTableCell()).addNewVMerge().setVal(STMerge.CONTINUE);
      kolom++;
    }
    return kolom;
  }

  private static CTTcPr properti(XWPFTableCell td) {
    return td.getCTTc().isSetTcPr() ? td.getCTTc().getTcPr() : td.getCTTc().addNewTcPr();
  }

  private static void sel(XWPFTableCell td, Sel s) {
    if (s.kolom() > 1) {
      properti(td).addNewGridSpan().setVal(BigInteger.valueOf(s.kolom()));
    }
    XWPFParagraph p = td.getParagraphs().isEmpty() ? td.addParagraph() : td.getParagraphs().get(0);
    p.setSpacingAfter(0);
    TulisanDocx.tulis(p, s.kepala() ? tebal(s.larik()) : s.larik());
  }

  private static List<Larik> tebal(List<Larik> larik) {
    List<Larik> hasil = new ArrayList<>();
    for (Larik l : larik) {
      EnumSet<Gaya> gaya = EnumSet.of(Gaya.TEBAL);
      gaya.addAll(l.gaya());
      hasil.add(new Larik(l.teks(), gaya));
    }
    return hasil;
  }

  private static ParagraphAlignment perataan(String nama) {
    return switch (nama) {
      case "center" -> ParagraphAlignment.CENTER;
      case "right" -> ParagraphAlignment.RIGHT;
      case "justify" -> ParagraphAlignment.BOTH;
      default -> ParagraphAlignment.LEFT;
    };
  }
}
