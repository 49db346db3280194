package id.runut.naskah.docx;

import id.runut.umum.boundary.DataTidakSah;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Walks the body of a document, block by block, and writes it as markup for the sanitiser. */
final class PelacakDocx {

  private static final int TERDALAM = 40;
  private static final int TINGKAT_TERDALAM = 8;

  private final PembacaDocx.Gaya gaya;
  private final Set<Buangan> buangan;
  private final StringBuilder html = new StringBuilder();
  private boolean dalamDaftar;

  PelacakDocx(PembacaDocx.Gaya gaya, Set<Buangan> buangan) {
    this.gaya = gaya;
    this.buangan = buangan;
  }

  String html() {
    tutupDaftar();
    return html.toString();
  }

  void badan(Element wadah) {
    batasiKeIsi(wadah);
    badan(wadah, 0);
  }

  /** Of a document that the portal itself has given out, only the letter's body is taken back. */
  private void batasiKeIsi(Element wadah) {
    List<Element> semua = anak(wadah);
    int awal = letak(semua, "bookmarkStart", "name", PenulisDocx.ISI);
    int akhir = letak(semua, "bookmarkEnd", "id", PenulisDocx.ISI_ID);
    if (awal >= 0 && akhir > awal) {
      buangan.add(Buangan.KERANGKA);
      for (int i = 0; i < semua.size(); i++) {
        if (i <= awal || i >= akhir) {
          wadah.removeChild(semua.get(i));
        }
      }
    }
  }

  private static int letak(List<Element> semua, String nama, String atribut, String nilai) {
    for (int i = 0; i < semua.size(); i++) {
      NodeList tanda = semua.get(i).getElementsByTagNameNS("*", nama);
      for (int j = 0; j < tanda.getLength(); j++) {
        if (nilai.equals(LarikDocx.atribut((Element) tanda.item(j), atribut))) {
          return i;
        }
      }
    }
    return -1;
  }

  private void badan(Element wadah, int dalam) {
    batas(dalam);
    for (Element e : anak(wadah)) {
      switch (e.getLocalName()) {
        case "p" -> paragraf(e);
        case "tbl" -> tabel(e);
        case "ins", "moveTo" -> {
          buangan.add(Buangan.PERUBAHAN_TERLACAK);
          badan(e, dalam + 1);
        }
        case "del", "moveFrom" -> buangan.add(Buangan.PERUBAHAN_TERLACAK);
        case "sdt", "sdtContent", "customXml", "smartTag" -> badan(e, dalam + 1);
        case "altChunk", "object" -> buangan.add(Buangan.SISIPAN);
        default -> {
          // Bookmarks, section settings and the like say nothing.
        }
      }
    }
  }

  private void paragraf(Element p) {
    Element sifat = satu(p, "pPr");
    int judul = judul(sifat);
    String isi = new LarikDocx(buangan, judul > 0).paragraf(p);
    String numId = nilai(satu(satu(sifat, "numPr"), "numId"));
    if (numId != null && !numId.equals("0") && !isi.isBlank()) {
      butir(isi, numId, satu(sifat, "numPr"));
      return;
    }
    tutupDaftar();
    String nama = judul == 0 ? "p" : judul == 1 ? "h2" : "h3";
    html.append('<').append(nama).append(perataan(sifat)).append('>');
    html.append(isi).append("</").append(nama).append('>');
  }

  /** Level of a heading, by its style or by its place in the outline; 0 for none. */
  private int judul(Element sifat) {
    String gayaId = nilai(satu(sifat, "pStyle"));
    int judul = gayaId == null ? 0 : gaya.judul(gayaId);
    String garis = nilai(satu(sifat, "outlineLvl"));
    boolean menurutGaris = judul == 0 && garis != null && garis.matches("[0-8]");
    return menurutGaris ? garis.charAt(0) - '0' + 1 : judul;
  }

  /** As the editor writes lists: flat, with kind and depth at each item. */
  private void butir(String isi, String numId, Element nomor) {
    String ilvl = nilai(satu(nomor, "ilvl"));
    String tingkat = ilvl == null || !ilvl.matches("[0-8]") ? "0" : ilvl;
    if (!dalamDaftar) {
      html.append("<ol>");
      dalamDaftar = true;
    }
    boolean bernomor = numId.matches("-?\\d{1,9}") && gaya.bernomor(numId, tingkat);
    html.append("<li data-list=\"").append(bernomor ? "ordered" : "bullet").append('"');
    int dalam = Math.min(Integer.parseInt(tingkat), TINGKAT_TERDALAM);
    if (dalam > 0) {
      html.append(" class=\"ql-indent-").append(dalam).append('"');
    }
    html.append('>').append(isi).append("</li>");
  }

  private void tutupDaftar() {
    if (dalamDaftar) {
      html.append("</ol>");
      dalamDaftar = false;
    }
  }

  private void tabel(Element tbl) {
    tutupDaftar();
    html.append("<table><tbody>");
    for (Element tr : semua(tbl, "tr")) {
      Element sifat = satu(tr, "trPr");
      if (satu(sifat, "del") != null) {
        buangan.add(Buangan.PERUBAHAN_TERLACAK);
        continue;
      }
      String sel = satu(sifat, "tblHeader") == null ? "td" : "th";
      html.append("<tr>");
      semua(tr, "tc").forEach(tc -> sel(tc, sel));
      html.append("</tr>");
    }
    html.append("</tbody></table>");
  }

  private void sel(Element tc, String nama) {
    Element sifat = satu(tc, "tcPr");
    String rentang = nilai(satu(sifat, "gridSpan"));
    html.append('<').append(nama);
    if (rentang != null && rentang.matches("[1-9][0-9]?")) {
      html.append(" colspan=\"").append(rentang).append('"');
    }
    html.append(nama.equals("th") ? " scope=\"col\">" : ">");
    if (satu(sifat, "vMerge") != null) {
      buangan.add(Buangan.SEL_GABUNGAN);
    }
    List<String> baris = new ArrayList<>();
    isiSel(tc, baris, nama.equals("th"), 0);
    html.append(String.join("<br/>", baris)).append("</").append(nama).append('>');
  }

  private void isiSel(Element wadah, List<String> baris, boolean kepala, int dalam) {
    batas(dalam);
    for (Element e : anak(wadah)) {
      switch (e.getLocalName()) {
        case "p" -> {
          String isi = new LarikDocx(buangan, kepala).paragraf(e);
          if (!isi.isBlank()) {
            baris.add(isi);
          }
        }
        case "tbl" -> {
          buangan.add(Buangan.TABEL_BERSARANG);
          isiSel(e, baris, kepala, dalam + 1);
        }
        case "tr", "tc", "sdt", "sdtContent", "ins", "moveTo" ->
            isiSel(e, baris, kepala, dalam + 1);
        default -> {
          // Settings of the cell.
        }
      }
    }
  }

  private static String perataan(Element sifat) {
    String jc = nilai(satu(sifat, "jc"));
    if (jc == null) {
      return "";
    }
    return switch (jc) {
      case "center" -> " class=\"ql-align-center\"";
      case "right", "end" -> " class=\"ql-align-right\"";
      case "both", "distribute" -> " class=\"ql-align-justify\"";
      default -> "";
    };
  }

  static void batas(int dalam) {
    if (dalam > TERDALAM) {
      throw new DataTidakSah("docx.terlaluDalam");
    }
  }

  static List<Element> anak(Node induk) {
    List<Element> hasil = new ArrayList<>();
    for (Node n = induk.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getLocalName() != null) {
        hasil.add(e);
      }
    }
    return hasil;
  }

  /** Rows or cells, those inside content controls included. */
  private List<Element> semua(Element induk, String nama) {
    List<Element> hasil = new ArrayList<>();
    for (Element e : anak(induk)) {
      if (e.getLocalName().equals(nama)) {
        hasil.add(e);
      } else if (e.getLocalName().matches("sdt|sdtContent|customXml")) {
        hasil.addAll(semua(e, nama));
      }
    }
    return hasil;
  }

  /** The first child of that name; null when there is none. */
  static Element satu(Element induk, String nama) {
    return induk == null
        ? null
        : anak(induk).stream().filter(e -> e.getLocalName().equals(nama)).findFirst().orElse(null);
  }

  /** The attribute {@code w:val}; null when there is none. */
  static String nilai(Element e) {
    if (e == null) {
      return null;
    }
    for (int i = 0; i < e.getAttributes().getLength(); i++) {
      Node a = e.getAttributes().item(i);
      if ("val".equals(a.getLocalName())) {
        return a.getNodeValue();
      }
    }
    return null;
  }
}
