package id.runut.capaian.control;

import id.runut.naskah.boundary.BahanTemplat;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.control.PembacaRencana;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The quarterly targets of the author's unit, with room for actions (DOMAIN 1.7). */
@ApplicationScoped
public class BahanRencanaAksi implements BahanTemplat {

  private static final int TRIWULAN_SETAHUN = 4;

  @Inject PembacaRencana rencana;

  @Override
  public String nama() {
    return "rencana-aksi";
  }

  /** Sasaran, indicator, unit of measure, four targets, action, who is responsible. */
  @Override
  public List<List<String>> baris(KonteksTugas konteks, String dokumen) {
    int tahun = konteks.periode().tahun();
    List<Map<UUID, TargetIndikator>> triwulan = new ArrayList<>();
    for (int tw = 1; tw <= TRIWULAN_SETAHUN; tw++) {
      triwulan.add(
          rencana.target(konteks.unitId(), new Periode(tahun, tw)).stream()
              .collect(Collectors.toMap(TargetIndikator::indikatorId, t -> t)));
    }
    return rencana.target(konteks.unitId(), new Periode(tahun, null)).stream()
        .map(t -> satu(t, triwulan))
        .toList();
  }

  private static List<String> satu(TargetIndikator t, List<Map<UUID, TargetIndikator>> triwulan) {
    List<String> hasil = new ArrayList<>(List.of(t.sasaran(), t.nama(), t.satuan()));
    for (Map<UUID, TargetIndikator> satu : triwulan) {
      TargetIndikator target = satu.get(t.indikatorId());
      boolean ada = target != null && target.target() != null;
      hasil.add(ada ? AngkaIndonesia.cetak(target.target(), t.desimal()) : "-");
    }
    hasil.add("");
    hasil.add("");
    return hasil;
  }
}
