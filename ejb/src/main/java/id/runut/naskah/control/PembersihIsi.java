package id.runut.naskah.control;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Turns what an editor or a paste brings into the little XHTML that letters are made of. Scripts,
 * styles, links and unknown elements disappear, their text stays, and so do pictures that the
 * portal does not keep. The editor's flat lists (kind and depth as attributes of the items) become
 * nested lists. Cleaning twice changes nothing.
 */
public final class PembersihIsi {

  private static final String[] KELAS_DIKENAL = {
    "ql-align-center", "ql-align-right", "ql-align-justify", "ql-indent-[1-8]", "angka", "tengah"
  };

  private static final Pattern KELAS =
      Pattern.compile("(" + String.join("|", KELAS_DIKENAL) + ")( (" + gabung() + "))*");

  private static final Pattern INDENTASI = Pattern.compile("ql-indent-([1-8])");
  private static final int PUTARAN_TERBANYAK = 5;
  private static final Set<String> KOSONG = Set.of("br", "col", "img");

  private static final PolicyFactory KEBIJAKAN =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "strong", "b", "em", "i", "u", "s", "sub", "sup")
          .allowElements("h2", "h3", "ol", "ul", "li")
          .allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot")
          .allowElements("tr", "th", "td")
          .allowElements("img")
          .allowAttributes("src")
          .matching(Pattern.compile("/gambar/isi/[0-9a-f]{64}"))
          .onElements("img")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("class")
          .matching(KELAS)
          .onElements("p", "h2", "h3", "li", "table", "tr", "th", "td", "col")
          .allowAttributes("data-list")
          .matching(Pattern.compile("ordered|bullet"))
          .onElements("li")
          .allowAttributes("colspan", "rowspan", "span")
          .matching(Pattern.compile("[1-9][0-9]?"))
          .onElements("th", "td", "col")
          .allowAttributes("scope")
          .matching(Pattern.compile("col|row|colgroup|rowgroup"))
          .onElements("th")
          .toFactory();

  private PembersihIsi() {}

  /** Well-formed XHTML without a root element; empty for nothing but blanks. */
  public static String bersihkan(String html) {
    String bersih = sekali(html == null ? "" : html);
    // What is wrongly nested comes to rest only when it is read again.
    for (int i = 0; i < PUTARAN_TERBANYAK; i++) {
      String lagi = sekali(bersih);
      if (lagi.equals(bersih)) {
        return bersih;
      }
      bersih = lagi;
    }
    return bersih;
  }

  private static String sekali(String html) {
    Document dokumen = baca("<isi>" + tanpaKendali(KEBIJAKAN.sanitize(html)) + "</isi>");
    Element akar = dokumen.getDocumentElement();
    susunDaftar(akar);
    buangTepiKosong(akar);
    StringBuilder keluar = new StringBuilder();
    anak(akar).forEach(a -> tulis(a, keluar));
    return keluar.toString();
  }

  /** The bare text of a body, to see whether it says anything. */
  public static String teks(String xhtml) {
    return xhtml.replaceAll("<[^>]+>", " ").replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static String gabung() {
    return String.join("|", KELAS_DIKENAL);
  }

  private static String tanpaKendali(String teks) {
    return teks.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
        .replaceAll(
            "&#(?:0*(?:[0-8]|1[1-24-9]|2[0-9]|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]));", "");
  }

  /** Markup that has been sanitised, as a tree. */
  static Document baca(String xml) {
    try {
      DocumentBuilderFactory pabrik = DocumentBuilderFactory.newInstance();
      pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return pabrik.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new IllegalStateException("sanitised markup is not well-formed", e);
    }
  }

  private static List<Node> anak(Node induk) {
    NodeList daftar = induk.getChildNodes();
    return java.util.stream.IntStream.range(0, daftar.getLength()).mapToObj(daftar::item).toList();
  }

  /** Rebuilds every list that carries the editor's attributes. */
  private static void susunDaftar(Element induk) {
    for (Node a : anak(induk)) {
      if (a instanceof Element e) {
        if (e.getTagName().matches("ol|ul") && dariEditor(e)) {
          bersarang(e).forEach(baru -> induk.insertBefore(baru, e));
          induk.removeChild(e);
        } else {
          susunDaftar(e);
        }
      }
    }
  }

  private static boolean dariEditor(Element daftar) {
    return anak(daftar).stream()
        .anyMatch(
            a -> a instanceof Element li && (li.hasAttribute("data-list") || indentasi(li) > 0));
  }

  private static List<Element> bersarang(Element datar) {
    Document dokumen = datar.getOwnerDocument();
    List<Element> hasil = new java.util.ArrayList<>();
    Deque<Element> tumpukan = new ArrayDeque<>();
    for (Node a : anak(datar)) {
      if (!(a instanceof Element li)) {
        continue;
      }
      String jenis = jenisDaftar(li, datar);
      int dalam = Math.min(indentasi(li) + 1, tumpukan.size() + 1);
      while (tumpukan.size() > dalam
          || tumpukan.size() == dalam && !tumpukan.peek().getTagName().equals(jenis)) {
        tumpukan.pop();
      }
      if (tumpukan.size() < dalam) {
        Element daftar = dokumen.createElement(jenis);
        if (tumpukan.isEmpty()) {
          hasil.add(daftar);
        } else {
          tumpukan.peek().getLastChild().appendChild(daftar);
        }
        tumpukan.push(daftar);
      }
      bersihkanButir(li);
      tumpukan.peek().appendChild(li);
    }
    return hasil;
  }

  private static String jenisDaftar(Element li, Element datar) {
    return switch (li.getAttribute("data-list")) {
      case "bullet" -> "ul";
      case "ordered" -> "ol";
      default -> datar.getTagName();
    };
  }

  private static int indentasi(Element li) {
    Matcher cocok = INDENTASI.matcher(li.getAttribute("class"));
    return cocok.find() ? Integer.parseInt(cocok.group(1)) : 0;
  }

  private static void bersihkanButir(Element li) {
    li.removeAttribute("data-list");
    String kelas = INDENTASI.matcher(li.getAttribute("class")).replaceAll("").strip();
    if (kelas.isEmpty()) {
      li.removeAttribute("class");
    } else {
      li.setAttribute("class", kelas);
    }
  }

  /** An editor leaves empty paragraphs at both ends; in a letter they would be holes. */
  private static void buangTepiKosong(Element akar) {
    while (akar.getFirstChild() != null && kosong(akar.getFirstChild())) {
      akar.removeChild(akar.getFirstChild());
    }
    while (akar.getLastChild() != null && kosong(akar.getLastChild())) {
      akar.removeChild(akar.getLastChild());
    }
  }

  private static boolean kosong(Node simpul) {
    boolean wadahTeks =
        simpul.getNodeType() == Node.TEXT_NODE
            || simpul instanceof Element e && e.getTagName().matches("p|br");
    boolean bergambar =
        simpul instanceof Element e && e.getElementsByTagName("img").getLength() > 0;
    return wadahTeks && !bergambar && simpul.getTextContent().replace('\u00a0', ' ').isBlank();
  }

  private static void tulis(Node simpul, StringBuilder keluar) {
    if (simpul instanceof Element e) {
      keluar.append('<').append(e.getTagName());
      for (int i = 0; i < e.getAttributes().getLength(); i++) {
        Node a = e.getAttributes().item(i);
        keluar.append(' ').append(a.getNodeName()).append("=\"");
        keluar.append(aman(a.getNodeValue())).append('"');
      }
      if (KOSONG.contains(e.getTagName())) {
        keluar.append("/>");
        return;
      }
      keluar.append('>');
      anak(e).forEach(a -> tulis(a, keluar));
      keluar.append("</").append(e.getTagName()).append('>');
    } else {
      keluar.append(aman(simpul.getTextContent()));
    }
  }

  private static String aman(String teks) {
    return teks.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
