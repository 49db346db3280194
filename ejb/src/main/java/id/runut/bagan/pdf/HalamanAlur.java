package id.runut.bagan.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import id.runut.bagan.boundary.BarisSop;
import id.runut.bagan.control.Aksara;
import id.runut.bagan.control.BahanFormulir;
import id.runut.bagan.control.HalamanBagan;
import id.runut.bagan.control.HalamanBagan.BarisTata;
import id.runut.bagan.control.KataBagan;
import id.runut.bagan.control.Kotak;
import id.runut.bagan.control.LebarKolom;
import id.runut.bagan.control.LembarFormulir;
import id.runut.bagan.control.SelTeks;
import id.runut.bagan.control.Titik;
import id.runut.bagan.control.UraianBagan;
import id.runut.bagan.pdf.Kanvas.Letak;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A page of the flowchart table: heads, rows, and the drawing over the roles' columns. */
final class HalamanAlur {

  private static final float KELABU_KEPALA = 0.92f;

  private final BahanFormulir bahan;
  private final LembarFormulir lembar;
  private final Kanvas kanvas;
  private final double x;
  private final double y;

  HalamanAlur(BahanFormulir bahan, LembarFormulir lembar, Kanvas kanvas, double x, double y) {
    this.bahan = bahan;
    this.lembar = lembar;
    this.kanvas = kanvas;
    this.x = x;
    this.y = y;
  }

  void lukis(HalamanBagan halaman) {
    kanvas.tag().addTag("Table");
    double atas = kepala();
    for (BarisTata b : halaman.baris()) {
      baris(b, atas);
    }
    kanvas.tag().moveToParent();
    kanvas.kisi(lembar.lebar().batas(), List.of(0.0, halaman.tinggi()), x, atas);
    halaman.baris().stream()
        .skip(1)
        .forEach(
            b ->
                kanvas.garis(
                    new Titik(x, atas + b.y()),
                    new Titik(x + lembar.lebar().jumlah(), atas + b.y())));
    Set<Integer> rekonstruksi =
        bahan.baris().stream()
            .filter(BarisSop::rekonstruksi)
            .map(BarisSop::nomor)
            .collect(Collectors.toSet());
    new PelukisBagan(kanvas, x, atas, rekonstruksi).lukis(halaman);
  }

  /** Two lines of heads; roles and standards have a common one above their own. */
  private double kepala() {
    LebarKolom l = lembar.lebar();
    double atas = lembar.tinggiKepala().get(0);
    double semua = atas + lembar.tinggiKepala().get(1);
    List<Double> batas = l.batas();
    kanvas.arsir(new Kotak(x, y, l.jumlah(), semua), KELABU_KEPALA);
    kanvas.tag().addTag("TR");
    int akhirPelaksana = 2 + l.jumlahPelaksana();
    for (int i = 0; i < lembar.kepala().size(); i++) {
      boolean berinduk =
          i >= 2 && i < akhirPelaksana || i >= akhirPelaksana && i < akhirPelaksana + 3;
      Kotak kotak =
          new Kotak(
              x + batas.get(i),
              berinduk ? y + atas : y,
              batas.get(i + 1) - batas.get(i),
              berinduk ? semua - atas : semua);
      if (i == 2) {
        induk("kolom.pelaksana", batas.get(2), batas.get(akhirPelaksana), atas);
      } else if (i == akhirPelaksana) {
        induk("kolom.mutuBaku", batas.get(i), batas.get(i + 3), atas);
      }
      judul(lembar.kepala().get(i), kotak, 1);
    }
    kanvas.tag().moveToParent();
    return y + semua;
  }

  private void induk(String kunci, double dari, double sampai, double tinggi) {
    Kotak kotak = new Kotak(x + dari, y, sampai - dari, tinggi);
    kanvas.bingkai(kotak);
    kanvas.teksHias(
        KataBagan.dari(kunci),
        new Titik(
            kotak.tengahX()
                - Aksara.lebar(KataBagan.dari(kunci), LembarFormulir.HURUF_KEPALA, true) / 2,
            kotak.tengahY() + LembarFormulir.HURUF_KEPALA * 0.34),
        LembarFormulir.HURUF_KEPALA,
        true);
  }

  private void judul(SelTeks teks, Kotak kotak, int bentang) {
    kanvas.bingkai(kotak);
    kanvas.tag().addTag("TH");
    kanvas
        .tag()
        .getProperties()
        .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", "Column"));
    kanvas.teks(teks, kotak, Letak.TENGAH);
    kanvas.tag().moveToParent();
  }

  private void baris(BarisTata b, double atas) {
    List<SelTeks> sel = lembar.baris().get(b.indeks());
    LebarKolom l = lembar.lebar();
    List<Double> batas = l.batas();
    kanvas.tag().addTag("TR");
    for (int i = 0; i < sel.size(); i++) {
      if (i == 2) {
        gambar(b);
      }
      int kolom = i < 2 ? i : i + l.jumlahPelaksana();
      Kotak kotak =
          new Kotak(
              x + batas.get(kolom),
              atas + b.y(),
              batas.get(kolom + 1) - batas.get(kolom),
              b.tinggi());
      boolean tengah = kolom == 0 || kolom == batas.size() - 4;
      kanvas.tag().addTag("TD");
      kanvas.teks(sel.get(i), kotak, tengah ? Letak.TENGAH : Letak.KIRI);
      kanvas.tag().moveToParent();
    }
    kanvas.tag().moveToParent();
  }

  /** The roles' columns, for those who do not see the symbol. */
  private void gambar(BarisTata b) {
    kanvas.tag().addTag("TD");
    kanvas
        .tag()
        .getProperties()
        .addAttributes(
            new PdfStructureAttributes("Table")
                .addIntAttribute("ColSpan", lembar.lebar().jumlahPelaksana()))
        .setAlternateDescription(UraianBagan.langkah(bahan.sop(), b.indeks()));
    kanvas.tag().moveToParent();
  }
}
