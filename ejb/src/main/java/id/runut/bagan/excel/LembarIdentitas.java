package id.runut.bagan.excel;

import id.runut.bagan.boundary.IdentitasSop.Butir;
import id.runut.bagan.control.BahanFormulir;
import id.runut.bagan.control.KataBagan;
import id.runut.bagan.control.SelTeks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet with the identity block. */
final class LembarIdentitas {

  private static final double LEBAR_JUDUL = 126;
  private static final double HURUF = 9.5;
  private static final double TINGGI_TANDA_TANGAN = 48;

  private final BahanFormulir bahan;
  private final XSSFSheet lembar;
  private final GayaFormulir gaya;
  private double separuh;
  private double terpakai;

  LembarIdentitas(BahanFormulir bahan, XSSFSheet lembar, GayaFormulir gaya) {
    this.bahan = bahan;
    this.lembar = lembar;
    this.gaya = gaya;
  }

  /**
   * @param lebar what the page has, in points like the rest
   */
  void tulis(double lebar, double tinggi) {
    separuh = lebar / 2;
    UkuranLembar.lebar(lembar, 0, separuh);
    UkuranLembar.lebar(lembar, 1, LEBAR_JUDUL);
    UkuranLembar.lebar(lembar, 2, separuh - LEBAR_JUDUL);
    for (Butir b : bahan.identitas().kepala()) {
      pasangan(b.judul(), String.join("\n", b.isi()), gaya.identitas, 0);
    }
    pengesahan();
    pasangan(KataBagan.dari("identitas.nama"), bahan.sop().nama(), gaya.identitasTebal, 0);
    instansi();
    List<Butir> uraian = bahan.identitas().uraian();
    double tinggiMinimum = (tinggi - terpakai) / (uraian.size() / 2.0);
    for (int i = 0; i < uraian.size(); i += 2) {
      uraian(uraian.get(i), uraian.get(i + 1), tinggiMinimum);
    }
    lembar.getWorkbook().setPrintArea(0, 0, 2, 0, lembar.getLastRowNum());
  }

  private void pasangan(String judul, String isi, XSSFCellStyle gayaIsi, double tinggiTambahan) {
    double lebarIsi = separuh - LEBAR_JUDUL;
    double tinggiIsi =
        isi.lines().mapToDouble(b -> SelTeks.dari(b, lebarIsi, HURUF, false).tinggi()).sum();
    double tinggiJudul = SelTeks.dari(judul, LEBAR_JUDUL, HURUF, false).tinggi();
    XSSFRow baris = baris(Math.max(tinggiIsi, tinggiJudul) + 2 + tinggiTambahan);
    sel(baris, 0, "", gaya.instansi);
    sel(baris, 1, judul, gaya.identitas);
    sel(baris, 2, isi, gayaIsi);
  }

  /** Title, room for the signature, name, rank and NIP. */
  private void pengesahan() {
    List<String> disahkan = bahan.identitas().disahkan();
    List<String> isi = new ArrayList<>();
    isi.add(disahkan.isEmpty() ? "" : disahkan.get(0) + ",");
    isi.addAll(List.of("", "", ""));
    isi.addAll(disahkan.stream().skip(1).toList());
    pasangan(
        KataBagan.dari("identitas.disahkan"),
        String.join("\n", isi),
        gaya.pengesahan,
        TINGGI_TANDA_TANGAN - 2 * HURUF);
  }

  private void instansi() {
    List<String> nama =
        new ArrayList<>(
            List.of(
                bahan.instansi().pemerintah().toUpperCase(Locale.ROOT),
                bahan.instansi().nama().toUpperCase(Locale.ROOT)));
    nama.addAll(bahan.identitas().unit());
    lembar.getRow(0).getCell(0).setCellValue(String.join("\n", nama));
    lembar.addMergedRegion(new CellRangeAddress(0, lembar.getLastRowNum(), 0, 0));
  }

  private void uraian(Butir kiri, Butir kanan, double tinggiMinimum) {
    double tinggi = Math.max(tinggi(kiri), tinggi(kanan));
    XSSFRow baris = baris(Math.max(tinggi, tinggiMinimum));
    sel(baris, 0, teks(kiri), gaya.uraian);
    sel(baris, 1, teks(kanan), gaya.uraian);
    sel(baris, 2, "", gaya.uraian);
    lembar.addMergedRegion(new CellRangeAddress(baris.getRowNum(), baris.getRowNum(), 1, 2));
  }

  private double tinggi(Butir b) {
    return SelTeks.bernomor(b.isi().isEmpty() ? List.of("-") : b.isi(), separuh, HURUF).tinggi()
        + 2 * HURUF;
  }

  private static String teks(Butir b) {
    List<String> isi = b.isi();
    String daftar =
        isi.size() < 2
            ? String.join("", isi.isEmpty() ? List.of("-") : isi)
            : String.join(
                "\n",
                IntStream.range(0, isi.size()).mapToObj(i -> i + 1 + ". " + isi.get(i)).toList());
    return b.judul() + ":\n" + daftar;
  }

  private XSSFRow baris(double tinggi) {
    int nomor = lembar.getPhysicalNumberOfRows();
    XSSFRow baris = lembar.createRow(nomor);
    baris.setHeightInPoints((float) tinggi);
    terpakai += tinggi;
    return baris;
  }

  private static void sel(XSSFRow baris, int kolom, String teks, XSSFCellStyle gaya) {
    XSSFCell sel = baris.createCell(kolom);
    sel.setCellStyle(gaya);
    if (!teks.isEmpty()) {
      sel.setCellValue(teks);
    }
  }
}
