package id.runut.capaian.control;

import id.runut.capaian.boundary.IsianBaris;
import id.runut.capaian.boundary.KesalahanSel;
import id.runut.capaian.boundary.KisiLembar;
import id.runut.perencanaan.boundary.TargetIndikator;
import java.math.BigDecimal;
import java.util.List;

/**
 * A workbook, judged.
 *
 * @param baris the lines that may be stored; complete only when there are no faults
 * @param kesalahan all faults in the order of their places
 */
public record HasilPeriksa(
    List<BarisSah> baris,
    KisiLembar kisi,
    List<IsianBaris> isian,
    int isianBenar,
    List<KesalahanSel> kesalahan,
    List<KesalahanSel> peringatan) {

  public HasilPeriksa {
    baris = List.copyOf(baris);
    isian = List.copyOf(isian);
    kesalahan = List.copyOf(kesalahan);
    peringatan = List.copyOf(peringatan);
  }

  /**
   * A line without faults.
   *
   * @param sel the cell of the realisation
   */
  public record BarisSah(
      TargetIndikator target,
      BigDecimal nilai,
      String sumberData,
      String pendorong,
      String penghambat,
      String tindakLanjut,
      String sel) {}
}
