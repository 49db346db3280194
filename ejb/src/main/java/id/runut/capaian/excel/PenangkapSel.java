package id.runut.capaian.excel;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.control.BerkasDitolak;
import id.runut.capaian.control.Kolom;
import id.runut.capaian.control.SelMentah;
import id.runut.capaian.control.SelMentah.Jenis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the filled cells of a sheet. Refuses what libraries pass over in silence: a cell that
 * stands there twice, one without an address, and more rows, columns or characters than are
 * allowed.
 */
final class PenangkapSel extends DefaultHandler {

  private static final Pattern ALAMAT = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
  private static final int BARIS_EXCEL = 1_048_576;

  private final IsiSel isiSel;
  private final List<SelMentah> sel = new ArrayList<>();
  private final Set<String> alamat = new HashSet<>();
  private final Set<Integer> baris = new HashSet<>();
  private final StringBuilder nilai = new StringBuilder();

  private String alamatKini;
  private String jenis;
  private String gaya;
  private boolean rumus;
  private boolean menangkap;
  private boolean fonetik;

  PenangkapSel(IsiSel isiSel) {
    this.isiSel = isiSel;
  }

  /** Ends the parsing with a refusal. */
  static final class Berhenti extends SAXException {

    private static final long serialVersionUID = 1L;

    private final BerkasDitolak sebab;

    Berhenti(BerkasDitolak sebab) {
      super(sebab.getMessage());
      this.sebab = sebab;
    }

    BerkasDitolak sebab() {
      return sebab;
    }
  }

  List<SelMentah> sel() {
    return sel;
  }

  @Override
  public void startElement(String uri, String nama, String qNama, Attributes sifat)
      throws SAXException {
    switch (nama) {
      case "c" -> mulaiSel(sifat);
      case "f" -> rumus = alamatKini != null;
      case "v", "t" -> menangkap = alamatKini != null && !fonetik;
      case "rPh" -> fonetik = true;
      default -> {
        // Everything else is about looks.
      }
    }
  }

  @Override
  public void characters(char[] huruf, int awal, int panjang) throws SAXException {
    if (menangkap) {
      nilai.append(huruf, awal, panjang);
    }
  }

  @Override
  public void endElement(String uri, String nama, String qNama) throws SAXException {
    switch (nama) {
      case "c" -> selesaiSel();
      case "v", "t" -> menangkap = false;
      case "rPh" -> fonetik = false;
      default -> {
        // Everything else is about looks.
      }
    }
  }

  private void mulaiSel(Attributes sifat) throws Berhenti {
    alamatKini = sifat.getValue("r");
    jenis = sifat.getValue("t");
    gaya = sifat.getValue("s");
    rumus = false;
    nilai.setLength(0);
    if (alamatKini == null || !alamat.add(alamatKini)) {
      throw new Berhenti(new BerkasDitolak("capaian.berkas.rusak"));
    }
  }

  private void selesaiSel() throws Berhenti {
    Matcher letak = ALAMAT.matcher(alamatKini);
    if (!letak.matches() || Integer.parseInt(letak.group(2)) > BARIS_EXCEL) {
      throw new Berhenti(new BerkasDitolak("capaian.berkas.rusak"));
    }
    SelMentah satu =
        isiSel.sel(
            Integer.parseInt(letak.group(2)),
            Kolom.nomor(letak.group(1)),
            jenis,
            gaya,
            rumus,
            nilai.toString());
    if (!satu.kosong()) {
      tambah(satu);
    }
    alamatKini = null;
  }

  private void tambah(SelMentah satu) throws Berhenti {
    baris.add(satu.baris());
    if (baris.size() > BatasBerkas.BARIS || satu.baris() > BatasBerkas.BARIS) {
      throw new Berhenti(new BerkasDitolak("capaian.berkas.terlaluBanyakBaris", BatasBerkas.BARIS));
    }
    if (satu.kolom() > BatasBerkas.KOLOM) {
      throw new Berhenti(new BerkasDitolak("capaian.berkas.terlaluBanyakKolom", BatasBerkas.KOLOM));
    }
    sel.add(terpotong(satu));
  }

  /** A text far beyond the limit is cut, so that the fault can be shown without carrying it all. */
  private static SelMentah terpotong(SelMentah satu) {
    int batas = BatasBerkas.ISI_SEL + 1;
    return satu.jenis() != Jenis.TEKS || satu.teks().length() <= batas
        ? satu
        : new SelMentah(
            satu.baris(), satu.kolom(), Jenis.TEKS, satu.teks().substring(0, batas), null, false);
  }
}
