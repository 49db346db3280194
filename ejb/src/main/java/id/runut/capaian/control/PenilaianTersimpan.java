package id.runut.capaian.control;

import id.runut.capaian.boundary.LembarVerifikasi.UnitDiverifikasi;
import id.runut.capaian.entity.CapaianRepository;
import id.runut.capaian.entity.VerifikasiUnggahan;
import id.runut.sop.boundary.KonteksTugas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What units have handed in to a process, with what their verifier has said to it in a task. */
@ApplicationScoped
public class PenilaianTersimpan {

  @Inject CapaianRepository repository;
  @Inject PenyusunCapaian penyusun;

  /** The units in their order. */
  public List<UnitDiverifikasi> unit(KonteksTugas konteks) {
    Map<UUID, VerifikasiUnggahan> menurutUnggahan = menurutUnggahan(konteks.tugasId());
    return penyusun.terkirim(konteks.prosesId()).stream()
        .map(
            c -> {
              VerifikasiUnggahan v = menurutUnggahan.get(c.unggahan().id());
              return new UnitDiverifikasi(
                  c, v == null ? null : v.isSesuai(), v == null ? null : v.getCatatan());
            })
        .toList();
  }

  /** What has been said in a task, by workbook. */
  Map<UUID, VerifikasiUnggahan> menurutUnggahan(UUID tugasId) {
    return repository.verifikasi(tugasId).stream()
        .collect(Collectors.toMap(VerifikasiUnggahan::getUnggahanId, Function.identity()));
  }
}
