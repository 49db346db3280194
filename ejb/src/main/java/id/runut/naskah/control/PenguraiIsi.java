package id.runut.naskah.control;

import id.runut.naskah.boundary.BentukBlok;
import id.runut.naskah.boundary.Gaya;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a sanitised body as the sequence of its blocks: what is compared, what comments are pinned
 * to and what other formats are made of.
 */
public final class PenguraiIsi {

  static final String BULATAN = "•";

  private static final Map<String, Gaya> GAYA =
      Map.of(
          "strong", Gaya.TEBAL,
          "b", Gaya.TEBAL,
          "em", Gaya.MIRING,
          "i", Gaya.MIRING,
          "u", Gaya.GARIS_BAWAH,
          "s", Gaya.CORET,
          "sub", Gaya.TURUN,
          "sup", Gaya.NAIK);

  private static final Set<String> BLOK =
      Set.of("p", "h2", "h3", "ol", "ul", "li", "table", "caption");

  private static final Pattern PERATAAN = Pattern.compile("ql-align-(center|right|justify)");

  private final List<Blok> hasil = new ArrayList<>();
  private int paragraf;
  private int tabel;

  private PenguraiIsi() {}

  /** The blocks of a body in their order. */
  public static List<Blok> urai(String xhtml) {
    PenguraiIsi pengurai = new PenguraiIsi();
    Element akar = PembersihIsi.baca("<isi>" + xhtml + "</isi>").getDocumentElement();
    pengurai.wadah(akar, "");
    return List.copyOf(pengurai.hasil);
  }

  /** Paragraphs, lists and tables inside an element; loose text becomes a paragraph. */
  private void wadah(Element induk, String perataan) {
    Kumpulan lepas = new Kumpulan();
    for (Node a : anak(induk)) {
      if (!(a instanceof Element e) || !BLOK.contains(e.getTagName())) {
        lepas.tambah(a, EnumSet.noneOf(Gaya.class));
        continue;
      }
      paragraf(lepas, perataan);
      lepas = new Kumpulan();
      blok(e);
    }
    paragraf(lepas, perataan);
  }

  private void blok(Element e) {
    switch (e.getTagName()) {
      case "ol", "ul" -> daftar(e, 1, "");
      case "table" -> tabel(e);
      case "h2", "h3" -> judul(e);
      default -> wadah(e, perataan(e));
    }
  }

  private void paragraf(Kumpulan isi, String perataan) {
    if (!isi.kosong()) {
      hasil.add(
          new Blok(
              BentukBlok.PARAGRAF, tempatParagraf(), 0, "", perataan, List.of(isi.sel(false)), 0));
    }
  }

  private void judul(Element e) {
    Kumpulan isi = new Kumpulan();
    anak(e).forEach(a -> isi.tambah(a, EnumSet.noneOf(Gaya.class)));
    if (!isi.kosong()) {
      int tingkat = e.getTagName().charAt(1) - '0';
      hasil.add(
          new Blok(
              BentukBlok.JUDUL,
              tempatParagraf(),
              tingkat,
              "",
              perataan(e),
              List.of(isi.sel(false)),
              0));
    }
  }

  private Pesan tempatParagraf() {
    return Pesan.dari("naskah.banding.paragraf", ++paragraf);
  }

  /**
   * @param awalan numbers of the items around, such as {@code 2.}
   */
  private void daftar(Element daftar, int tingkat, String awalan) {
    int nomor = 0;
    for (Node a : anak(daftar)) {
      if (a instanceof Element li && li.getTagName().equals("li")) {
        butir(li, daftar.getTagName().equals("ol"), tingkat, awalan, ++nomor);
      } else if (a instanceof Element e && e.getTagName().matches("ol|ul")) {
        daftar(e, tingkat + 1, awalan);
      }
    }
  }

  private void butir(Element li, boolean bernomor, int tingkat, String awalan, int nomor) {
    Kumpulan isi = new Kumpulan();
    List<Element> anakDaftar = new ArrayList<>();
    for (Node a : anak(li)) {
      if (a instanceof Element e && e.getTagName().matches("ol|ul|table")) {
        anakDaftar.add(e);
      } else {
        isi.tambah(a, EnumSet.noneOf(Gaya.class));
      }
    }
    String jalan = awalan + nomor;
    hasil.add(
        new Blok(
            BentukBlok.BUTIR,
            Pesan.dari("naskah.banding.butir", jalan),
            tingkat,
            bernomor ? jalan + "." : BULATAN,
            perataan(li),
            List.of(isi.sel(false)),
            0));
    for (Element e : anakDaftar) {
      if (e.getTagName().equals("table")) {
        tabel(e);
      } else {
        daftar(e, tingkat + 1, jalan + ".");
      }
    }
  }

  private void tabel(Element e) {
    tabel++;
    int[] baris = {0};
    barisTabel(e, baris);
  }

  private void barisTabel(Element induk, int[] baris) {
    for (Node a : anak(induk)) {
      if (!(a instanceof Element e)) {
        continue;
      }
      switch (e.getTagName()) {
        case "caption" -> wadah(e, perataan(e));
        case "tr" -> satuBaris(e, ++baris[0]);
        default -> barisTabel(e, baris);
      }
    }
  }

  private void satuBaris(Element tr, int nomor) {
    List<Sel> sel = new ArrayList<>();
    for (Node a : anak(tr)) {
      if (a instanceof Element e && e.getTagName().matches("t[hd]")) {
        Kumpulan isi = new Kumpulan();
        anak(e).forEach(n -> isi.tambah(n, EnumSet.noneOf(Gaya.class)));
        sel.add(isi.sel(e.getTagName().equals("th"), rentang(e, "colspan"), rentang(e, "rowspan")));
      }
    }
    hasil.add(
        new Blok(
            BentukBlok.BARIS_TABEL,
            Pesan.dari("naskah.banding.tabel", tabel, nomor),
            0,
            "",
            "",
            sel,
            tabel));
  }

  private static int rentang(Element e, String nama) {
    return e.hasAttribute(nama) ? Integer.parseInt(e.getAttribute(nama)) : 1;
  }

  private static String perataan(Element e) {
    Matcher cocok = PERATAAN.matcher(e.getAttribute("class"));
    return cocok.find() ? cocok.group(1) : "";
  }

  private static List<Node> anak(Node induk) {
    List<Node> semua = new ArrayList<>();
    for (Node a = induk.getFirstChild(); a != null; a = a.getNextSibling()) {
      semua.add(a);
    }
    return semua;
  }

  /** Text with its emphasis, gathered from inside one block. */
  private static final class Kumpulan {

    private final List<Larik> larik = new ArrayList<>();

    void tambah(Node simpul, EnumSet<Gaya> gaya) {
      if (!(simpul instanceof Element e)) {
        tambah(simpul.getTextContent().replaceAll("[\\s\\u00a0]+", " "), gaya);
        return;
      }
      String nama = e.getTagName();
      if (nama.equals("br")) {
        tambah("\n", gaya);
        return;
      }
      boolean barisSendiri = BLOK.contains(nama) || nama.equals("tr");
      if (barisSendiri && !kosong()) {
        tambah("\n", gaya);
      }
      EnumSet<Gaya> dalam = EnumSet.copyOf(gaya);
      if (GAYA.containsKey(nama)) {
        dalam.add(GAYA.get(nama));
      }
      if (nama.equals("img")) {
        tambah("[" + e.getAttribute("alt") + "]", dalam);
      }
      anak(e).forEach(a -> tambah(a, dalam));
    }

    private void tambah(String teks, EnumSet<Gaya> gaya) {
      if (!teks.isEmpty()) {
        larik.add(new Larik(teks, gaya));
      }
    }

    boolean kosong() {
      return larik.stream().allMatch(l -> l.teks().isBlank());
    }

    Sel sel(boolean kepala) {
      return sel(kepala, 1, 1);
    }

    Sel sel(boolean kepala, int kolom, int baris) {
      return new Sel(larik, kepala, kolom, baris);
    }
  }
}
