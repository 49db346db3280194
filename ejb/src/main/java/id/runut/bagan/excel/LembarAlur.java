package id.runut.bagan.excel;

import id.runut.bagan.boundary.BarisSop;
import id.runut.bagan.control.BahanFormulir;
import id.runut.bagan.control.HalamanBagan;
import id.runut.bagan.control.HalamanBagan.BarisTata;
import id.runut.bagan.control.KataBagan;
import id.runut.bagan.control.LebarKolom;
import id.runut.bagan.control.LembarFormulir;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet with the flowchart table. */
final class LembarAlur {

  /** Rows of heads; the first step stands below them. */
  static final int KEPALA = 2;

  private static final int MUTU_BAKU = 3;
  private static final String BUTIR = "- ";

  private final BahanFormulir bahan;
  private final XSSFSheet lembar;
  private final GayaFormulir gaya;

  LembarAlur(BahanFormulir bahan, XSSFSheet lembar, GayaFormulir gaya) {
    this.bahan = bahan;
    this.lembar = lembar;
    this.gaya = gaya;
  }

  /**
   * @param lebar what the page has, in points like the rest
   */
  void tulis(double lebar, double tinggi) {
    LebarKolom kolom = LembarFormulir.kolom(bahan.sop(), lebar).dibulatkan(UkuranLembar.PIKSEL);
    LembarFormulir ukuran = LembarFormulir.ukur(bahan.sop(), bahan.baris(), kolom, tinggi);
    List<Double> batas = kolom.batas();
    for (int i = 0; i + 1 < batas.size(); i++) {
      UkuranLembar.lebar(lembar, i, batas.get(i + 1) - batas.get(i));
    }
    kepala(ukuran);
    XSSFDrawing gambar = lembar.createDrawingPatriarch();
    Set<Integer> rekonstruksi =
        bahan.baris().stream()
            .filter(BarisSop::rekonstruksi)
            .map(BarisSop::nomor)
            .collect(Collectors.toSet());
    List<HalamanBagan> halaman = ukuran.halaman();
    for (int i = 0; i < halaman.size(); i++) {
      HalamanBagan h = halaman.get(i);
      h.baris().forEach(b -> baris(b, kolom));
      new PelukisLembar(gambar, kolom, h, rekonstruksi).lukis();
      if (i + 1 < halaman.size()) {
        lembar.setRowBreak(KEPALA + h.baris().get(h.baris().size() - 1).indeks());
      }
    }
    lembar.setRepeatingRows(new CellRangeAddress(0, KEPALA - 1, -1, -1));
    lembar.createFreezePane(0, KEPALA);
    lembar.getWorkbook().setPrintArea(1, 0, batas.size() - 2, 0, lembar.getLastRowNum());
  }

  private void kepala(LembarFormulir ukuran) {
    int akhirPelaksana = 2 + ukuran.lebar().jumlahPelaksana();
    int banyak = ukuran.kepala().size();
    XSSFRow atas = lembar.createRow(0);
    XSSFRow bawah = lembar.createRow(1);
    atas.setHeightInPoints(ukuran.tinggiKepala().get(0).floatValue());
    bawah.setHeightInPoints(ukuran.tinggiKepala().get(1).floatValue());
    List<String> judul = LembarFormulir.judul(bahan.sop());
    for (int i = 0; i < banyak; i++) {
      boolean berinduk = i >= 2 && i < akhirPelaksana + MUTU_BAKU;
      sel(atas, i, berinduk ? "" : judul.get(i), gaya.kepala);
      sel(bawah, i, berinduk ? judul.get(i) : "", gaya.kepala);
      if (!berinduk) {
        lembar.addMergedRegion(new CellRangeAddress(0, 1, i, i));
      }
    }
    induk(atas, "kolom.pelaksana", 2, akhirPelaksana - 1);
    induk(atas, "kolom.mutuBaku", akhirPelaksana, akhirPelaksana + MUTU_BAKU - 1);
  }

  private void induk(XSSFRow baris, String kunci, int dari, int sampai) {
    baris.getCell(dari).setCellValue(KataBagan.dari(kunci));
    if (sampai > dari) {
      lembar.addMergedRegion(new CellRangeAddress(0, 0, dari, sampai));
    }
  }

  private void baris(BarisTata b, LebarKolom kolom) {
    XSSFRow baris = lembar.createRow(KEPALA + b.indeks());
    baris.setHeightInPoints((float) b.tinggi());
    int akhir = 2 + kolom.jumlahPelaksana();
    for (int i = 2; i < akhir; i++) {
      sel(baris, i, "", gaya.tengah);
    }
    if (b.indeks() >= bahan.baris().size()) {
      sel(baris, 0, "", gaya.tengah);
      sel(baris, 1, KataBagan.dari("selesai"), gaya.teks);
      for (int i = akhir; i < akhir + MUTU_BAKU + 1; i++) {
        sel(baris, i, "", gaya.teks);
      }
      return;
    }
    BarisSop isi = bahan.baris().get(b.indeks());
    sel(baris, 0, isi.sebutan() + ".", gaya.tengah);
    sel(baris, 1, isi.kegiatan(), gaya.teks);
    sel(baris, akhir, daftar(isi.kelengkapan()), gaya.teks);
    sel(baris, akhir + 1, isi.waktu(), gaya.tengah);
    sel(baris, akhir + 2, daftar(isi.keluaran()), gaya.teks);
    sel(baris, akhir + 3, daftar(isi.keterangan()), gaya.keterangan);
  }

  private static String daftar(List<String> isi) {
    return isi.size() < 2
        ? String.join("", isi)
        : isi.stream().map(BUTIR::concat).collect(Collectors.joining("\n"));
  }

  private static void sel(XSSFRow baris, int kolom, String teks, XSSFCellStyle gaya) {
    XSSFCell sel = baris.createCell(kolom);
    sel.setCellStyle(gaya);
    if (!teks.isEmpty()) {
      sel.setCellValue(teks);
    }
  }
}
