package id.runut.capaian.excel;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.control.BerkasDitolak;
import id.runut.capaian.control.BukuTerbaca;
import id.runut.capaian.control.IdentitasLembar;
import id.runut.capaian.control.KataLembar;
import id.runut.capaian.control.SelMentah;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Periode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads an uploaded workbook cell by cell, without building it in memory. Only tells what stands
 * there; whether it is right is judged elsewhere.
 */
public class PembacaLembar {

  private static final String JENIS_XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final int KOLOM_A = 1;

  /**
   * @param isi the very bytes that will be stored
   * @throws BerkasDitolak when the file is refused as a whole
   */
  public BukuTerbaca baca(byte[] isi) throws BerkasDitolak {
    JenisBerkas.pastikanZip(isi);
    new PemeriksaPaket(isi).periksa(JENIS_XLSX);
    try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(isi))) {
      return baca(paket);
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException gagal) {
      BerkasDitolak ditolak = new BerkasDitolak("capaian.berkas.rusak");
      ditolak.initCause(gagal);
      throw ditolak;
    }
  }

  private static BukuTerbaca baca(OPCPackage paket)
      throws IOException, OpenXML4JException, SAXException, BerkasDitolak {
    XSSFReader pembaca = new XSSFReader(paket);
    IsiSel isiSel =
        new IsiSel(new ReadOnlySharedStringsTable(paket, false), pembaca.getStylesTable());
    List<String> nama = new ArrayList<>();
    List<SelMentah> capaian = null;
    List<SelMentah> identitas = null;
    SheetIterator lembar = (SheetIterator) pembaca.getSheetsData();
    while (lembar.hasNext()) {
      try (InputStream aliran = lembar.next()) {
        String satu = lembar.getSheetName();
        if (satu.equals(KataLembar.namaLembar())) {
          capaian = sel(aliran, isiSel);
        } else if (satu.equals(PembuatLembar.LEMBAR_IDENTITAS)) {
          identitas = sel(aliran, isiSel);
          continue;
        }
        nama.add(satu);
      }
      if (nama.size() > BatasBerkas.LEMBAR) {
        throw new BerkasDitolak("capaian.berkas.terlaluBanyakLembar", BatasBerkas.LEMBAR);
      }
    }
    if (identitas == null) {
      throw new BerkasDitolak("capaian.berkas.bukanDariPortal");
    }
    if (capaian == null) {
      throw new BerkasDitolak("capaian.berkas.lembarTidakAda", KataLembar.namaLembar());
    }
    return new BukuTerbaca(identitas(identitas), nama, KataLembar.namaLembar(), capaian);
  }

  private static List<SelMentah> sel(InputStream aliran, IsiSel isiSel)
      throws IOException, SAXException, BerkasDitolak {
    PenangkapSel penangkap = new PenangkapSel(isiSel);
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(penangkap);
      xml.parse(new InputSource(aliran));
    } catch (ParserConfigurationException tidakMungkin) {
      throw new IllegalStateException(tidakMungkin);
    } catch (PenangkapSel.Berhenti berhenti) {
      throw berhenti.sebab();
    }
    return penangkap.sel();
  }

  private static IdentitasLembar identitas(List<SelMentah> sel) throws BerkasDitolak {
    Map<Integer, String> baris =
        sel.stream()
            .filter(s -> s.kolom() == KOLOM_A)
            .collect(Collectors.toMap(SelMentah::baris, SelMentah::teks, (a, b) -> a));
    Function<Integer, String> isi = nomor -> baris.getOrDefault(nomor, "");
    try {
      return new IdentitasLembar(
          isi.apply(1),
          UUID.fromString(isi.apply(2)),
          isi.apply(3),
          new Periode(
              Integer.parseInt(isi.apply(4)),
              isi.apply(5).isEmpty() ? null : Integer.valueOf(isi.apply(5))),
          isi.apply(6),
          isi.apply(7));
    } catch (IllegalArgumentException | DataTidakSah bukanIdentitas) {
      throw new BerkasDitolak("capaian.berkas.bukanDariPortal");
    }
  }
}
