package id.runut.capaian.excel;

import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.boundary.CatatanSel;
import id.runut.capaian.boundary.IsianBaris;
import id.runut.capaian.control.AngkaIndonesia;
import id.runut.capaian.control.KataLembar;
import id.runut.capaian.control.Kolom;
import id.runut.capaian.control.TeksBersih;
import id.runut.perencanaan.boundary.TargetIndikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the rows of the table and says what Excel is to accept in their cells. */
final class BarisLembar {

  private static final int TEKS_PER_BARIS = 36;
  private static final float TINGGI_BARIS = 15.5f;

  private final XSSFSheet lembar;
  private final GayaLembar gaya;
  private final Set<String> salah;

  BarisLembar(XSSFSheet lembar, GayaLembar gaya, List<CatatanSel> catatan) {
    this.lembar = lembar;
    this.gaya = gaya;
    this.salah =
        catatan.stream().map(CatatanSel::sel).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  void tulis(int urut, TargetIndikator target, IsianBaris isian) {
    XSSFRow baris = lembar.createRow(Kolom.BARIS_PERTAMA - 1 + urut);
    int panjang = KataLembar.nama(target).length();
    baris.setHeightInPoints(TINGGI_BARIS * Math.max(2, 1 + panjang / TEKS_PER_BARIS));
    sel(baris, Kolom.NOMOR, gaya.angkaTerkunci(0)).setCellValue(urut + 1d);
    sel(baris, Kolom.KODE, gaya.teksTerkunci()).setCellValue(target.kode());
    sel(baris, Kolom.INDIKATOR, gaya.teksTerkunci()).setCellValue(KataLembar.nama(target));
    sel(baris, Kolom.SATUAN, gaya.teksTerkunci()).setCellValue(target.satuan());
    XSSFCell selTarget = sel(baris, Kolom.TARGET, gaya.angkaTerkunci(target.desimal()));
    if (target.target() != null) {
      selTarget.setCellValue(target.target().doubleValue());
    }
    XSSFCell realisasi = isianSel(baris, Kolom.REALISASI, target);
    angka(realisasi, isian == null ? null : isian.realisasi());
    teks(isianSel(baris, Kolom.SUMBER_DATA, target), isian == null ? null : isian.sumberData());
    teks(isianSel(baris, Kolom.PENDORONG, target), isian == null ? null : isian.pendorong());
    teks(isianSel(baris, Kolom.PENGHAMBAT, target), isian == null ? null : isian.penghambat());
    teks(isianSel(baris, Kolom.TINDAK_LANJUT, target), isian == null ? null : isian.tindakLanjut());
    validasiAngka(baris.getRowNum(), target);
  }

  void validasiTeks(int jumlah) {
    var bantu = lembar.getDataValidationHelper();
    int awal = Kolom.BARIS_PERTAMA - 1;
    DataValidation validasi =
        bantu.createValidation(
            bantu.createTextLengthConstraint(
                OperatorType.LESS_OR_EQUAL, String.valueOf(BatasBerkas.ISI_SEL), null),
            new CellRangeAddressList(
                awal, awal + jumlah - 1, Kolom.SUMBER_DATA - 1, Kolom.TINDAK_LANJUT - 1));
    pasang(validasi, KataLembar.dari("isian.teks", BatasBerkas.ISI_SEL));
  }

  private void validasiAngka(int baris, TargetIndikator target) {
    BigDecimal bawah = target.batasBawah();
    BigDecimal atas = target.batasAtas();
    var bantu = lembar.getDataValidationHelper();
    int jenis = target.bilanganBulat() ? ValidationType.INTEGER : ValidationType.DECIMAL;
    DataValidationConstraint syarat =
        bantu.createNumericConstraint(
            jenis,
            OperatorType.BETWEEN,
            bawah == null ? "-999999999999" : bawah.toPlainString(),
            atas == null ? "999999999999" : atas.toPlainString());
    int kolom = Kolom.REALISASI - 1;
    pasang(
        bantu.createValidation(syarat, new CellRangeAddressList(baris, baris, kolom, kolom)),
        KataLembar.dari(
            target.bilanganBulat() ? "isian.bulat" : "isian.angka", rentang(bawah, atas)));
  }

  private static String rentang(BigDecimal bawah, BigDecimal atas) {
    if (bawah != null && atas != null) {
      return KataLembar.dari(
          "isian.antara", AngkaIndonesia.cetak(bawah, 0), AngkaIndonesia.cetak(atas, 0));
    }
    if (bawah != null) {
      return KataLembar.dari("isian.palingSedikit", AngkaIndonesia.cetak(bawah, 0));
    }
    return atas == null ? "" : KataLembar.dari("isian.palingBanyak", AngkaIndonesia.cetak(atas, 0));
  }

  private void pasang(DataValidation validasi, String kalimat) {
    validasi.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validasi.createErrorBox(KataLembar.dari("isian.judul"), kalimat);
    validasi.setShowErrorBox(true);
    validasi.createPromptBox("", kalimat);
    validasi.setShowPromptBox(true);
    validasi.setEmptyCellAllowed(true);
    lembar.addValidationData(validasi);
  }

  private XSSFCell isianSel(XSSFRow baris, int kolom, TargetIndikator target) {
    boolean keliru = salah.contains(Kolom.huruf(kolom) + (baris.getRowNum() + 1));
    return sel(
        baris,
        kolom,
        kolom == Kolom.REALISASI
            ? gaya.angkaIsian(target.desimal(), keliru)
            : gaya.teksIsian(keliru));
  }

  private static XSSFCell sel(XSSFRow baris, int kolom, XSSFCellStyle gaya) {
    XSSFCell sel = baris.createCell(kolom - 1);
    sel.setCellStyle(gaya);
    return sel;
  }

  /** A number becomes a number cell; anything else is kept as it was typed, to be shown back. */
  private static void angka(XSSFCell sel, String teks) {
    if (teks == null || teks.isBlank()) {
      return;
    }
    AngkaIndonesia.Terbaca terbaca = AngkaIndonesia.baca(teks);
    if (terbaca.jenis() == AngkaIndonesia.Jenis.ANGKA && !terbaca.persen()) {
      sel.setCellValue(terbaca.nilai().doubleValue());
    } else {
      teks(sel, teks);
    }
  }

  /** Always text, never a formula, whatever it begins with; overlong text stays recognisable. */
  private static void teks(XSSFCell sel, String teks) {
    String bersih = teks == null ? "" : TeksBersih.dari(teks);
    if (!bersih.isEmpty()) {
      sel.setCellValue(bersih.substring(0, Math.min(bersih.length(), BatasBerkas.ISI_SEL + 1)));
    }
  }
}
