package id.runut.bagan.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML from outside, read by the parser of the Java runtime with everything off that could reach
 * beyond the file: no document type, no entities, no addresses.
 */
final class DokumenXml {

  private static final String TANPA_DOCTYPE =
      "http://apache.org/xml/features/disallow-doctype-decl";

  private DokumenXml() {}

  static Document kosong() {
    try {
      return pembuat().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws SAXException when it is no XML, or has a document type
   */
  static Document baca(byte[] isi) throws SAXException {
    try {
      DocumentBuilder pembuat = pembuat();
      pembuat.setErrorHandler(new Diam());
      return pembuat.parse(new ByteArrayInputStream(isi));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilder pembuat() throws ParserConfigurationException {
    DocumentBuilderFactory pabrik = DocumentBuilderFactory.newDefaultInstance();
    pabrik.setNamespaceAware(true);
    pabrik.setXIncludeAware(false);
    pabrik.setExpandEntityReferences(false);
    pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    pabrik.setFeature(TANPA_DOCTYPE, true);
    pabrik.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    pabrik.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return pabrik.newDocumentBuilder();
  }

  /** The parser would write to the standard error stream otherwise. */
  private static final class Diam implements ErrorHandler {

    @Override
    public void warning(SAXParseException peringatan) {
      // A file that can be read is good enough.
    }

    @Override
    public void error(SAXParseException kesalahan) throws SAXException {
      throw kesalahan;
    }

    @Override
    public void fatalError(SAXParseException kesalahan) throws SAXException {
      throw kesalahan;
    }
  }
}
