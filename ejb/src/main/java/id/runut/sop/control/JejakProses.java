package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.PencocokVersi.Jejak;
import id.runut.sop.entity.PemindahanProses;
import id.runut.sop.entity.PemindahanRepository;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.StatusProses;
import id.runut.sop.entity.StatusTugas;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.sop.entity.VersiSop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a running process has left so far, and its change to another version. */
@ApplicationScoped
public class JejakProses {

  @Inject ProsesRepository proses;
  @Inject TugasRepository tugas;
  @Inject PerluasanRepository perluasan;
  @Inject PemindahanRepository pemindahan;
  @Inject KatalogSop katalog;

  /** The running processes of the version's SOP that are on other versions. */
  public List<Proses> berjalanDiVersiLain(UUID instansiId, VersiSop versi) {
    return proses.berjalanDiVersiLain(instansiId, versi.getSop().getId(), versi.getId());
  }

  /** A process, locked together with what is open in it, so that nobody acts meanwhile. */
  public Optional<Proses> kunci(UUID prosesId) {
    Optional<Proses> p = proses.proses(prosesId);
    p.ifPresent(
        satu -> {
          proses.kunci(satu);
          tugas.kunciTerbuka(prosesId);
          perluasan.kunciPenantian(prosesId);
          proses.segarkan(satu);
        });
    return p;
  }

  public boolean berjalan(Proses p) {
    return p.getStatus() == StatusProses.BERJALAN;
  }

  public Jejak baca(Proses p) {
    return new Jejak(
        tugas.dariProses(p.getId()),
        proses.riwayat(p.getId()),
        perluasan.menunggu(List.of(p.getId())));
  }

  public DefinisiSop definisi(UUID versiSopId) {
    return katalog.definisi(versiSopId);
  }

  /** The steps that are open or waited for, such as "5. Periksa surat". */
  public List<String> terbuka(Proses p) {
    DefinisiSop definisi = katalog.definisi(p.getVersiSopId());
    TreeSet<Integer> langkah =
        tugas.dariProses(p.getId()).stream()
            .filter(t -> t.getStatus() == StatusTugas.TERBUKA)
            .map(Tugas::getLangkah)
            .collect(Collectors.toCollection(TreeSet::new));
    Stream.ofNullable(p.getMenunggu()).forEach(langkah::add);
    return langkah.stream()
        .map(definisi::langkah)
        .map(l -> l.sebutan() + ". " + l.judul())
        .toList();
  }

  /** Lets a locked process go on on another version; acts that wait for it look at it anew. */
  public void pindahkan(Proses p, VersiSop versi, PemindahanProses catatan) {
    pemindahan.simpan(catatan);
    p.pindah(versi);
    tugas.dariProses(p.getId()).stream()
        .filter(t -> t.getStatus() == StatusTugas.TERBUKA)
        .forEach(tugas::tandaiBerubah);
  }
}
