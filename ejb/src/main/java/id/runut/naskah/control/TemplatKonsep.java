package id.runut.naskah.control;

import id.runut.naskah.boundary.BarisPengantar;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.SifatNaskah;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * Reads a filled letter template: a small XML document with the letter's fields, body and tables,
 * so that a template is one file which says all. A table may ask for rows by name ({@code bahan}).
 *
 * @param mendatar whether the pages lie on their side
 */
public record TemplatKonsep(JenisNaskah jenis, KonsepNaskah konsep, boolean mendatar) {

  /**
   * @param xml a filled template of {@code templat/naskah/konsep}
   * @param kepada addressees, which the SOP's definition knows
   * @param bahan rows by the name under which tables ask for them
   */
  public static TemplatKonsep baca(
      String xml, List<String> kepada, Function<String, List<List<String>>> bahan) {
    try {
      Element akar = akar(xml);
      return new TemplatKonsep(
          JenisNaskah.valueOf(akar.getAttribute("jenis")),
          new KonsepNaskah(
              teks(akar, "hal"),
              SifatNaskah.valueOf(akar.getAttribute("sifat")),
              akar.getAttribute("klasifikasi"),
              teks(akar, "lampiran"),
              kepada,
              teks(akar, "tempat"),
              unsur(akar, "tembusan").map(Node::getTextContent).toList(),
              isi(akar),
              unsur(akar, "dikirim")
                  .map(d -> new BarisPengantar(teks(d, "apa"), teks(d, "banyak"), teks(d, "ket")))
                  .toList(),
              unsur(akar, "tabel")
                  .map(t -> tabel(t, bahan))
                  .filter(t -> !(t.tetap() && t.baris().isEmpty()))
                  .toList(),
              null),
          akar.getAttribute("mendatar").equals("ya"));
    } catch (Exception e) {
      throw new IllegalStateException("broken letter template", e);
    }
  }

  private static Element akar(String xml) throws Exception {
    DocumentBuilderFactory pabrik = DocumentBuilderFactory.newInstance();
    pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return pabrik
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml.strip())))
        .getDocumentElement();
  }

  private static TabelNaskah tabel(Element t, Function<String, List<List<String>>> bahan) {
    List<List<String>> baris = new ArrayList<>();
    String nama = t.getAttribute("bahan");
    if (!nama.isEmpty()) {
      baris.addAll(bahan.apply(nama));
    }
    unsur(t, "baris")
        .map(b -> unsur(b, "sel").map(Node::getTextContent).toList())
        .forEach(baris::add);
    return new TabelNaskah(
        t.getAttribute("judul"),
        unsur(t, "kolom").map(Node::getTextContent).toList(),
        baris,
        t.getAttribute("tetap").equals("ya"));
  }

  private static String isi(Element akar) throws Exception {
    Transformer penulis = TransformerFactory.newInstance().newTransformer();
    penulis.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter keluar = new StringWriter();
    for (Element wadah : unsur(akar, "isi").toList()) {
      NodeList anak = wadah.getChildNodes();
      for (int i = 0; i < anak.getLength(); i++) {
        penulis.transform(new DOMSource(anak.item(i)), new StreamResult(keluar));
      }
    }
    return keluar.toString();
  }

  private static String teks(Element induk, String nama) {
    return unsur(induk, nama).map(Node::getTextContent).findFirst().orElse("");
  }

  private static Stream<Element> unsur(Element induk, String nama) {
    NodeList anak = induk.getChildNodes();
    return IntStream.range(0, anak.getLength())
        .mapToObj(anak::item)
        .filter(a -> a.getNodeName().equals(nama))
        .map(Element.class::cast);
  }
}
