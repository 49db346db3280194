package id.runut.naskah.control;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Reads from a body what its form sets apart: annexes, which begin at a heading "Lampiran", and in
 * decrees and orders the labelled parts ("Menimbang:", "MEMUTUSKAN:", "KESATU:"). Authors write one
 * text; where its parts stand on the sheet is the form's business.
 */
public final class BagianIsi {

  private static final Pattern LAMPIRAN =
      Pattern.compile("(?i)^lampiran(?:\\s+[IVX0-9]+)?\\s*[:.]?\\s*(.*)$");
  private static final Pattern LABEL = Pattern.compile("^([A-Z][a-z]+(?: [a-z]+)?)\\s*:$");
  private static final Pattern SERUAN =
      Pattern.compile("^(MEMUTUSKAN|MEMERINTAHKAN|MENUGASKAN)\\s*:?$");
  private static final Pattern DIKTUM =
      Pattern.compile(
          "^(KE(?:SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN|SEPULUH)"
              + "(?: BELAS)?)\\s*:$");

  /** At least two in a row, so that a lone sentence with a colon stays one. */
  private static final Pattern BERLABEL =
      Pattern.compile("(?:<p class=\"ql-indent-[1-8]\">[^<:]{2,40}:[^<]*</p>){2,}");

  private static final Pattern SATU_BERLABEL =
      Pattern.compile("<p class=\"ql-indent-[1-8]\">([^<:]+):\\s*([^<]*)</p>");

  private BagianIsi() {}

  /** What a part is. */
  public enum Jenis {
    TEKS,
    LABEL,
    SERUAN,
    DIKTUM
  }

  /**
   * A part of a body.
   *
   * @param label as it stands at the left; empty for text, the call itself for a call
   * @param isi markup
   */
  public record Bagian(Jenis jenis, String label, String isi) {}

  /** An annex: its title, which may be empty, and its markup. */
  public record Lampiran(String judul, String isi) {}

  /** A body without its annexes, and they. */
  public record Terbelah(String isi, List<Lampiran> lampiran) {}

  /** Parts the annexes from the body. */
  public static Terbelah belah(String xhtml) {
    StringBuilder isi = new StringBuilder();
    List<Lampiran> lampiran = new ArrayList<>();
    for (Node n : anak(baca(xhtml))) {
      Matcher kepala = LAMPIRAN.matcher(teks(n));
      if (n.getNodeName().equals("h2") && kepala.matches()) {
        lampiran.add(new Lampiran(kepala.group(1), ""));
      } else if (lampiran.isEmpty()) {
        isi.append(tulis(n));
      } else {
        Lampiran akhir = lampiran.remove(lampiran.size() - 1);
        lampiran.add(new Lampiran(akhir.judul(), akhir.isi() + tulis(n)));
      }
    }
    return new Terbelah(isi.toString(), lampiran);
  }

  /** The labelled parts of a decree or an order, in their order. */
  public static List<Bagian> bagian(String xhtml) {
    List<Bagian> hasil = new ArrayList<>();
    for (Node n : anak(baca(xhtml))) {
      Bagian baru = kepala(n);
      if (baru != null) {
        hasil.add(baru);
      } else if (hasil.isEmpty() || hasil.get(hasil.size() - 1).jenis() == Jenis.SERUAN) {
        hasil.add(new Bagian(Jenis.TEKS, "", tulis(n)));
      } else {
        Bagian akhir = hasil.remove(hasil.size() - 1);
        hasil.add(new Bagian(akhir.jenis(), akhir.label(), akhir.isi() + tulis(n)));
      }
    }
    return hasil;
  }

  /** Lines of the form "waktu: pukul 09.00" with their colons below each other. */
  public static String rata(String xhtml) {
    return BERLABEL
        .matcher(xhtml)
        .replaceAll(
            baris ->
                Matcher.quoteReplacement(
                    "<table class=\"acara\">"
                        + SATU_BERLABEL
                            .matcher(baris.group())
                            .replaceAll(
                                "<tr><td class=\"medan\">$1</td><td class=\"titik\">:</td>"
                                    + "<td>$2</td></tr>")
                        + "</table>"));
  }

  private static Bagian kepala(Node n) {
    if (!n.getNodeName().equals("p")) {
      return null;
    }
    Matcher seruan = SERUAN.matcher(teks(n));
    if (seruan.matches()) {
      return new Bagian(Jenis.SERUAN, seruan.group(1), "");
    }
    Node awal = n.getFirstChild();
    if (awal == null || !awal.getNodeName().equals("strong")) {
      return null;
    }
    Matcher diktum = DIKTUM.matcher(teks(awal));
    if (diktum.matches()) {
      n.removeChild(awal);
      return new Bagian(Jenis.DIKTUM, diktum.group(1), tulis(n));
    }
    Matcher label = LABEL.matcher(teks(awal));
    if (!label.matches()) {
      return null;
    }
    n.removeChild(awal);
    return new Bagian(Jenis.LABEL, label.group(1), teks(n).isEmpty() ? "" : tulis(n));
  }

  private static String teks(Node n) {
    return n.getTextContent().replace('\u00a0', ' ').strip();
  }

  private static List<Node> anak(Node induk) {
    NodeList daftar = induk.getChildNodes();
    return IntStream.range(0, daftar.getLength()).mapToObj(daftar::item).toList();
  }

  private static Element baca(String xhtml) {
    try {
      DocumentBuilderFactory pabrik = DocumentBuilderFactory.newInstance();
      pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return pabrik
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader("<isi>" + xhtml + "</isi>")))
          .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalStateException("a body that is not well-formed", e);
    }
  }

  private static String tulis(Node n) {
    try {
      Transformer penulis = TransformerFactory.newInstance().newTransformer();
      penulis.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter keluar = new StringWriter();
      penulis.transform(new DOMSource(n), new StreamResult(keluar));
      return keluar.toString();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
