package id.runut.naskah.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the text of one paragraph with its emphasis. Tracked changes count as accepted. Fields keep
 * what they show, those that reach outside of the document show nothing.
 */
final class LarikDocx {

  /** Fields that fetch something from elsewhere, or start something. */
  private static final Pattern MEDAN_LUAR =
      Pattern.compile(
          "^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|MACROBUTTON|RD)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final List<String> TIDAK = List.of("0", "false", "none", "off");

  private final Set<Buangan> buangan;
  private final StringBuilder html = new StringBuilder();
  private final Deque<Medan> medan = new ArrayDeque<>();

  /** A field that has begun: its instruction, and whether what it shows is being read. */
  private static final class Medan {
    private final StringBuilder perintah = new StringBuilder();
    private boolean hasil;
  }

  private final boolean tebalSendiri;

  /**
   * @param tebalSendiri whether the text is bold by what it is, such as a heading
   */
  LarikDocx(Set<Buangan> buangan, boolean tebalSendiri) {
    this.buangan = buangan;
    this.tebalSendiri = tebalSendiri;
  }

  /** The paragraph's text as markup. */
  String paragraf(Element p) {
    telusuri(p, 0);
    return html.toString();
  }

  private void telusuri(Element wadah, int dalam) {
    PelacakDocx.batas(dalam);
    for (Element e : PelacakDocx.anak(wadah)) {
      switch (e.getLocalName()) {
        case "r" -> lari(e);
        case "ins", "moveTo" -> {
          buangan.add(Buangan.PERUBAHAN_TERLACAK);
          telusuri(e, dalam + 1);
        }
        case "del", "moveFrom" -> buangan.add(Buangan.PERUBAHAN_TERLACAK);
        case "hyperlink" -> {
          buangan.add(Buangan.TAUTAN);
          telusuri(e, dalam + 1);
        }
        case "fldSimple" -> medanSederhana(e, dalam);
        case "sdt", "sdtContent", "smartTag", "customXml" -> telusuri(e, dalam + 1);
        case "oMath", "oMathPara" -> buangan.add(Buangan.RUMUS);
        case "commentRangeStart" -> buangan.add(Buangan.KOMENTAR);
        default -> {
          // Bookmarks and settings say nothing.
        }
      }
    }
  }

  private void medanSederhana(Element e, int dalam) {
    if (MEDAN_LUAR.matcher(atribut(e, "instr")).matches()) {
      buangan.add(Buangan.MEDAN);
    } else {
      telusuri(e, dalam + 1);
    }
  }

  private void lari(Element r) {
    Map<String, Boolean> gaya = gaya(PelacakDocx.satu(r, "rPr"));
    StringBuilder isi = new StringBuilder();
    for (Element e : PelacakDocx.anak(r)) {
      potongan(e, isi);
    }
    if (isi.length() == 0) {
      return;
    }
    gaya.forEach((nama, ada) -> html.append(ada ? "<" + nama + ">" : ""));
    html.append(isi);
    List<String> terbuka =
        gaya.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    for (int i = terbuka.size() - 1; i >= 0; i--) {
      html.append("</").append(terbuka.get(i)).append('>');
    }
  }

  private void potongan(Element e, StringBuilder isi) {
    switch (e.getLocalName()) {
      case "fldChar" -> tandaMedan(atribut(e, "fldCharType"));
      case "instrText" -> perintah(e.getTextContent());
      case "t" -> tulis(isi, aman(e.getTextContent()));
      case "tab", "ptab" -> tulis(isi, " ");
      case "br", "cr" -> tulis(isi, atribut(e, "type").equals("page") ? "" : "<br/>");
      case "noBreakHyphen" -> tulis(isi, "-");
      case "drawing", "pict", "AlternateContent" ->
          buangan.add(berisiTeks(e) ? Buangan.KOTAK_TEKS : Buangan.GAMBAR);
      case "object" -> buangan.add(Buangan.SISIPAN);
      case "footnoteReference", "endnoteReference" -> buangan.add(Buangan.CATATAN_KAKI);
      case "commentReference" -> buangan.add(Buangan.KOMENTAR);
      default -> {
        // Deleted text and settings say nothing.
      }
    }
  }

  private void tandaMedan(String jenis) {
    switch (jenis) {
      case "begin" -> medan.push(new Medan());
      case "separate" -> {
        if (!medan.isEmpty()) {
          medan.peek().hasil = true;
        }
      }
      case "end" -> medan.poll();
      default -> {
        // No such kind in the format.
      }
    }
  }

  private void perintah(String teks) {
    if (!medan.isEmpty() && !medan.peek().hasil) {
      medan.peek().perintah.append(teks);
      if (MEDAN_LUAR.matcher(medan.peek().perintah).matches()) {
        buangan.add(Buangan.MEDAN);
      }
    }
  }

  private void tulis(StringBuilder isi, String teks) {
    boolean dariLuar = medan.stream().anyMatch(m -> MEDAN_LUAR.matcher(m.perintah).matches());
    boolean tampil = medan.stream().allMatch(m -> m.hasil);
    if (tampil && !dariLuar) {
      isi.append(teks);
    }
  }

  private static boolean berisiTeks(Element e) {
    NodeList kotak = e.getElementsByTagNameNS("*", "txbxContent");
    return kotak.getLength() > 0;
  }

  private Map<String, Boolean> gaya(Element sifat) {
    Map<String, Boolean> hasil = new LinkedHashMap<>();
    hasil.put("strong", !tebalSendiri && nyala(sifat, "b"));
    hasil.put("em", nyala(sifat, "i"));
    hasil.put("u", nyala(sifat, "u"));
    hasil.put("s", nyala(sifat, "strike"));
    String letak = PelacakDocx.nilai(PelacakDocx.satu(sifat, "vertAlign"));
    hasil.put("sub", "subscript".equals(letak));
    hasil.put("sup", "superscript".equals(letak));
    return hasil;
  }

  private static boolean nyala(Element sifat, String nama) {
    Element e = PelacakDocx.satu(sifat, nama);
    String nilai = PelacakDocx.nilai(e);
    return e != null && (nilai == null || !TIDAK.contains(nilai.toLowerCase(Locale.ROOT)));
  }

  static String atribut(Element e, String nama) {
    for (int i = 0; i < e.getAttributes().getLength(); i++) {
      if (nama.equals(e.getAttributes().item(i).getLocalName())) {
        return e.getAttributes().item(i).getNodeValue();
      }
    }
    return "";
  }

  private static String aman(String teks) {
    return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
