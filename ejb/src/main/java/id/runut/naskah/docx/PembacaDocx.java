package id.runut.naskah.docx;

import id.runut.umum.boundary.DataTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.w3c.dom.Element;

/** Reads the text of a document from outside: what a letter can hold of it, and what not. */
@ApplicationScoped
public class PembacaDocx {

  /**
   * @param isi a file that {@link PemeriksaDocx} has judged
   * @throws DataTidakSah when it cannot be read
   */
  public HasilBaca baca(byte[] isi) {
    try (XWPFDocument dokumen = new XWPFDocument(new ByteArrayInputStream(isi))) {
      Set<Buangan> buangan = EnumSet.noneOf(Buangan.class);
      PelacakDocx pelacak = new PelacakDocx(new Gaya(dokumen), buangan);
      pelacak.badan(badan(dokumen));
      if (berkepala(dokumen)) {
        buangan.add(Buangan.KEPALA_HALAMAN);
      }
      return new HasilBaca(pelacak.html(), Set.copyOf(buangan));
    } catch (DataTidakSah ditolak) {
      throw ditolak;
    } catch (Exception rusak) {
      // The library tells broken packages by many kinds of exceptions, unchecked ones among them.
      throw new DataTidakSah("docx.rusak");
    }
  }

  /** The body as a tree of its own; the library's view of it hides what it does not know. */
  private static Element badan(XWPFDocument dokumen) throws Exception {
    DocumentBuilderFactory pabrik = DocumentBuilderFactory.newInstance();
    pabrik.setNamespaceAware(true);
    pabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    pabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream isi = dokumen.getPackagePart().getInputStream()) {
      Element akar = pabrik.newDocumentBuilder().parse(isi).getDocumentElement();
      Element badan = PelacakDocx.satu(akar, "body");
      if (badan == null) {
        throw new DataTidakSah("docx.rusak");
      }
      return badan;
    }
  }

  private static boolean berkepala(XWPFDocument dokumen) {
    return dokumen.getHeaderList().stream().anyMatch(PembacaDocx::berisi)
        || dokumen.getFooterList().stream().anyMatch(PembacaDocx::berisi);
  }

  private static boolean berisi(XWPFHeaderFooter bagian) {
    return !bagian.getText().isBlank() || !bagian.getAllPictures().isEmpty();
  }

  /** What styles and numberings of the document mean. */
  static final class Gaya {

    private final XWPFDocument dokumen;

    Gaya(XWPFDocument dokumen) {
      this.dokumen = dokumen;
    }

    /** Level of a heading by its style, from 1; 0 for no heading. */
    int judul(String gayaId) {
      XWPFStyle gaya = dokumen.getStyles() == null ? null : dokumen.getStyles().getStyle(gayaId);
      String nama = gaya == null || gaya.getName() == null ? gayaId : gaya.getName();
      String kecil = nama.toLowerCase(Locale.ROOT).replace(" ", "");
      return kecil.matches("(heading|judul)[1-9]") ? kecil.charAt(kecil.length() - 1) - '0' : 0;
    }

    /** Whether a list numbers its items; false for bullets. */
    boolean bernomor(String numId, String ilvl) {
      XWPFNum nomor =
          dokumen.getNumbering() == null
              ? null
              : dokumen.getNumbering().getNum(new BigInteger(numId));
      if (nomor == null) {
        return false;
      }
      var jenis =
          dokumen
              .getNumbering()
              .getAbstractNum(nomor.getCTNum().getAbstractNumId().getVal())
              .getCTAbstractNum();
      return jenis.getLvlList().stream()
          .filter(l -> l.getIlvl().toString().equals(ilvl))
          .anyMatch(l -> l.isSetNumFmt() && !l.getNumFmt().getVal().toString().equals("bullet"));
    }
  }
}
