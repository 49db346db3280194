package id.runut.siklus.control;

import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.control.KalenderInstansi;
import id.runut.sop.control.PenjagaTugas;
import id.runut.sop.control.PenyusunRingkasan;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.StatusProses;
import id.runut.sop.entity.TugasRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the processes of a year of the caller's agency; few queries, however many there are. */
@ApplicationScoped
public class PembacaTahun {

  @Inject ProsesRepository proses;
  @Inject TugasRepository tugas;
  @Inject PenjagaTugas penjaga;
  @Inject PenyusunRingkasan ringkasan;
  @Inject KalenderInstansi kalender;

  UUID instansiId() {
    return penjaga.instansiSaya().id();
  }

  PembacaKeadaan keadaan(int tahun) {
    List<Proses> setahun = proses.setahun(instansiId(), tahun);
    Map<UUID, RingkasanProses> berjalan =
        ringkasan
            .proses(setahun.stream().filter(p -> p.getStatus() == StatusProses.BERJALAN).toList())
            .stream()
            .collect(Collectors.toMap(RingkasanProses::id, Function.identity()));
    return new PembacaKeadaan(
        setahun, berjalan, terlihat(setahun, tahun), kalender.hariIni(instansiId()));
  }

  private Set<UUID> terlihat(List<Proses> setahun, int tahun) {
    if (penjaga.instansiDipimpin().contains(instansiId())) {
      return setahun.stream().map(Proses::getId).collect(Collectors.toSet());
    }
    return tugas.prosesTerlibat(instansiId(), tahun, penjaga.jabatanSaya());
  }
}
