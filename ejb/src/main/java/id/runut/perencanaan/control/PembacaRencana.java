package id.runut.perencanaan.control;

import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.entity.Indikator;
import id.runut.perencanaan.entity.PerencanaanRepository;
import id.runut.perencanaan.entity.Target;
import id.runut.umum.boundary.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads plans for services that have checked who asks. */
@ApplicationScoped
public class PembacaRencana {

  @Inject PerencanaanRepository repository;

  /** The quarter whose targets are those of the year: they count from January on. */
  private static final int AKHIR_TAHUN = 4;

  /** The indicators by which a unit is measured in a quarter or a year, in their order. */
  public List<TargetIndikator> target(UUID unitId, Periode periode) {
    int triwulan = periode.setahun() ? AKHIR_TAHUN : periode.triwulan();
    return repository.target(unitId, periode.tahun(), triwulan).stream()
        .map(PembacaRencana::info)
        .toList();
  }

  private static TargetIndikator info(Target t) {
    Indikator i = t.getIndikator();
    return new TargetIndikator(
        i.getId(),
        i.getUnitId(),
        i.getSasaran().getUraian(),
        i.getKode(),
        i.getNama(),
        i.getSatuan(),
        i.getArah(),
        i.getRumusTurun(),
        i.getDesimal(),
        i.getBatasBawah(),
        i.getBatasAtas(),
        i.isBuktiWajib(),
        t.getNilai());
  }
}
