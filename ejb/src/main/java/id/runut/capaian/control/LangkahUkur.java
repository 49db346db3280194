package id.runut.capaian.control;

import id.runut.capaian.entity.BuktiDukung;
import id.runut.capaian.entity.CapaianRepository;
import id.runut.capaian.entity.StatusUnggahan;
import id.runut.capaian.entity.Unggahan;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.control.PembacaRencana;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Steps of kind {@code ukur}: completed by handing in an accepted workbook with its evidence. */
@ApplicationScoped
public class LangkahUkur implements PenangananLangkah {

  /** The kind of step. */
  public static final String UKUR = "ukur";

  @Inject CapaianRepository repository;
  @Inject PembacaRencana rencana;

  @Override
  public Set<String> jenis() {
    return Set.of(UKUR);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    StatusUnggahan status =
        repository.berlaku(konteks.tugasId()).map(Unggahan::getStatus).orElse(null);
    return AturanUnggahan.bolehKirim(status, tanpaBukti(konteks));
  }

  private List<String> tanpaBukti(KonteksTugas konteks) {
    Set<UUID> ada =
        repository.buktiTugas(konteks.tugasId()).stream()
            .map(BuktiDukung::getIndikatorId)
            .collect(Collectors.toSet());
    return rencana.target(konteks.unitId(), konteks.periode()).stream()
        .filter(t -> t.buktiWajib() && !ada.contains(t.indikatorId()))
        .map(TargetIndikator::nama)
        .toList();
  }
}
