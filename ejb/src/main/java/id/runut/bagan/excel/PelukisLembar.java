package id.runut.bagan.excel;

import id.runut.bagan.control.Cabang;
import id.runut.bagan.control.HalamanBagan;
import id.runut.bagan.control.HalamanBagan.BarisTata;
import id.runut.bagan.control.KataBagan;
import id.runut.bagan.control.Kotak;
import id.runut.bagan.control.LebarKolom;
import id.runut.bagan.control.LembarFormulir;
import id.runut.bagan.control.Panah;
import id.runut.bagan.control.Simbol;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.TextAlign;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/** Puts one page's symbols, arrows and labels over the cells. */
final class PelukisLembar {

  private static final double GARIS = 0.75;
  private static final double HURUF_PENGHUBUNG = 7;

  private final XSSFDrawing gambar;
  private final List<Double> batas;
  private final HalamanBagan halaman;
  private final Set<Integer> rekonstruksi;
  private final Map<Simbol, Integer> nomor = new HashMap<>();

  PelukisLembar(
      XSSFDrawing gambar, LebarKolom kolom, HalamanBagan halaman, Set<Integer> rekonstruksi) {
    this.gambar = gambar;
    this.batas = kolom.batas();
    this.halaman = halaman;
    this.rekonstruksi = rekonstruksi;
  }

  void lukis() {
    halaman.simbol().forEach(this::simbol);
    halaman.panah().forEach(this::panah);
    halaman.panah().stream().filter(p -> p.label() != null).forEach(this::label);
  }

  private void simbol(Simbol s) {
    XSSFSimpleShape bentuk = gambar.createSimpleShape(jangkar(s.kotak()));
    bentuk.setShapeType(
        switch (s.bentuk()) {
          case TERMINATOR -> ShapeTypes.FLOW_CHART_TERMINATOR;
          case KEGIATAN -> ShapeTypes.FLOW_CHART_PROCESS;
          case KEPUTUSAN -> ShapeTypes.FLOW_CHART_DECISION;
          case PENGHUBUNG -> ShapeTypes.FLOW_CHART_OFFPAGE_CONNECTOR;
        });
    bentuk.setFillColor(255, 255, 255);
    bentuk.setLineStyleColor(0, 0, 0);
    bentuk.setLineWidth(GARIS);
    if (rekonstruksi.contains(s.langkah())) {
      bentuk.getCTShape().getSpPr().getLn().addNewPrstDash().setVal(STPresetLineDashVal.DASH);
    }
    bentuk
        .getCTShape()
        .getNvSpPr()
        .getCNvPr()
        .setName(
            s.huruf() == null
                ? KataBagan.dari("alt.bentuk." + s.bentuk().name().toLowerCase(Locale.ROOT))
                    + " "
                    + s.langkah()
                : s.huruf());
    if (s.huruf() != null) {
      teks(bentuk, s.huruf(), HURUF_PENGHUBUNG, true);
    }
    nomor.put(s, bentuk.getShapeId());
  }

  private void label(Panah p) {
    XSSFSimpleShape teks = gambar.createSimpleShape(jangkar(p.label()));
    teks.setShapeType(ShapeTypes.RECT);
    teks.setFillColor(255, 255, 255);
    teks.getCTShape().getSpPr().addNewLn().addNewNoFill();
    teks(teks, KataBagan.cabang(p.cabang()), LembarFormulir.HURUF_LABEL, false);
  }

  private static void teks(XSSFSimpleShape bentuk, String isi, double ukuran, boolean tebal) {
    bentuk.clearText();
    bentuk.setLeftInset(0);
    bentuk.setRightInset(0);
    bentuk.setTopInset(0);
    bentuk.setBottomInset(0);
    bentuk.setWordWrap(false);
    bentuk.setVerticalAlignment(VerticalAlignment.CENTER);
    XSSFTextParagraph alinea = bentuk.addNewTextParagraph(isi);
    alinea.setTextAlign(TextAlign.CENTER);
    alinea
        .getTextRuns()
        .forEach(
            r -> {
              r.setFontSize(ukuran);
              r.setFontFamily("Arial", (byte) 0, (byte) 0, false);
              r.setBold(tebal);
              r.setFontColor(new Color(0, 0, 0));
            });
  }

  private void panah(Panah p) {
    GarisPanah.Ujung awal = new GarisPanah.Ujung(nomor.get(p.dari()), p.dari().kotak());
    GarisPanah.Ujung akhir = new GarisPanah.Ujung(nomor.get(p.ke()), p.ke().kotak());
    boolean mataAwal = p.cabang() == Cabang.TIMBAL_BALIK;
    boolean mataAkhir = p.cabang() != Cabang.BERSAMA;
    new GarisPanah(gambar, this::jangkar, GARIS).lukis(p.jalur(), awal, akhir, mataAwal, mataAkhir);
  }

  /** Where a rectangle of the page lies among the cells. */
  private XSSFClientAnchor jangkar(Kotak k) {
    Letak kiri = kolom(k.x());
    Letak kanan = kolom(k.kanan());
    Letak atas = baris(k.y());
    Letak bawah = baris(k.bawah());
    return new XSSFClientAnchor(
        UkuranLembar.emu(kiri.sisa()),
        UkuranLembar.emu(atas.sisa()),
        UkuranLembar.emu(kanan.sisa()),
        UkuranLembar.emu(bawah.sisa()),
        kiri.indeks(),
        atas.indeks(),
        kanan.indeks(),
        bawah.indeks());
  }

  /** A row or column, and how far in it. */
  private record Letak(int indeks, double sisa) {}

  private Letak kolom(double x) {
    int i = 0;
    while (i + 2 < batas.size() && batas.get(i + 1) <= x) {
      i++;
    }
    return new Letak(i, x - batas.get(i));
  }

  private Letak baris(double y) {
    List<BarisTata> baris = halaman.baris();
    int i = 0;
    while (i + 1 < baris.size() && baris.get(i + 1).y() <= y) {
      i++;
    }
    return new Letak(LembarAlur.KEPALA + baris.get(i).indeks(), y - baris.get(i).y());
  }
}
