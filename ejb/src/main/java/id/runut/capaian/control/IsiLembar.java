package id.runut.capaian.control;

import id.runut.capaian.boundary.CatatanSel;
import id.runut.capaian.boundary.IsianBaris;
import id.runut.perencanaan.boundary.TargetIndikator;
import java.util.List;

/**
 * All that is written into a workbook.
 *
 * @param instansi name of the agency
 * @param isian inputs to be filled in; empty for a fresh workbook
 * @param catatan sentences to be put beside cells
 */
public record IsiLembar(
    String instansi,
    IdentitasLembar identitas,
    List<TargetIndikator> target,
    List<IsianBaris> isian,
    List<CatatanSel> catatan) {

  public IsiLembar {
    target = List.copyOf(target);
    isian = List.copyOf(isian);
    catatan = List.copyOf(catatan);
  }
}
