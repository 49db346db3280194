package id.runut.sop.control;

import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.entity.BahanRepository;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Steps of kind {@code kegiatan}: an act outside is believed with evidence only. */
@ApplicationScoped
public class LangkahKegiatan implements PenangananLangkah {

  /** The kind of step. */
  public static final String KEGIATAN = "kegiatan";

  @Inject BahanRepository repository;

  @Override
  public Set<String> jenis() {
    return Set.of(KEGIATAN);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    return repository.bukti(List.of(konteks.tugasId())).isEmpty()
        ? Putusan.tidak("kegiatan.tanpaBukti")
        : Putusan.ya();
  }
}
