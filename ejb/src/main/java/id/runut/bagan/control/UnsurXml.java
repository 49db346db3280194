package id.runut.bagan.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a BPMN file, and how its children are made and found. */
record UnsurXml(Element dom) {

  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
  static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
  static final String DI = "http://www.omg.org/spec/DD/20100524/DI";

  /** What BPMN has no words for. */
  static final String RUNUT = "urn:runut:sop:1";

  /** A new last child. */
  UnsurXml tambah(String ruang, String nama) {
    String awalan =
        switch (ruang) {
          case BPMNDI -> "bpmndi:";
          case DC -> "dc:";
          case DI -> "di:";
          case RUNUT -> "runut:";
          default -> "";
        };
    Element baru = dom.getOwnerDocument().createElementNS(ruang, awalan + nama);
    dom.appendChild(baru);
    return new UnsurXml(baru);
  }

  UnsurXml tambah(String nama) {
    return tambah(BPMN, nama);
  }

  /** Sets an attribute; null leaves it out. */
  UnsurXml sifat(String nama, Object nilai) {
    if (nilai != null) {
      dom.setAttribute(nama, nilai.toString());
    }
    return this;
  }

  UnsurXml isi(String teks) {
    dom.setTextContent(teks);
    return this;
  }

  /** One child of our own for each text. */
  void daftar(String nama, List<String> isi) {
    isi.forEach(i -> tambah(RUNUT, nama).isi(i));
  }

  /** An attribute; null when it is missing. */
  String sifat(String nama) {
    return dom.hasAttribute(nama) ? dom.getAttribute(nama) : null;
  }

  boolean ya(String nama) {
    return Boolean.parseBoolean(sifat(nama));
  }

  /** A whole number; null when it is missing. */
  Integer bilangan(String nama) {
    String teks = sifat(nama);
    return teks == null ? null : Integer.valueOf(teks);
  }

  String isi() {
    return dom.getTextContent();
  }

  String nama() {
    return dom.getLocalName();
  }

  boolean dalam(String ruang) {
    return ruang.equals(dom.getNamespaceURI());
  }

  Stream<UnsurXml> anak() {
    return IntStream.range(0, dom.getChildNodes().getLength())
        .mapToObj(dom.getChildNodes()::item)
        .filter(n -> n.getNodeType() == Node.ELEMENT_NODE)
        .map(n -> new UnsurXml((Element) n));
  }

  Stream<UnsurXml> anak(String ruang, String nama) {
    return anak().filter(a -> a.dalam(ruang) && a.nama().equals(nama));
  }

  Optional<UnsurXml> satu(String ruang, String nama) {
    return anak(ruang, nama).findFirst();
  }

  /** Texts of our own children of a name. */
  List<String> daftar(String nama) {
    return anak(RUNUT, nama).map(UnsurXml::isi).toList();
  }

  /** A child among those things that BPMN has no words for. */
  Optional<UnsurXml> tambahan(String nama) {
    return satu(BPMN, "extensionElements").flatMap(t -> t.satu(RUNUT, nama));
  }
}
