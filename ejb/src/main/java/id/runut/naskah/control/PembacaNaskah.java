package id.runut.naskah.control;

import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.PenyediaParaf;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Hands letters out to those who may read them. */
@ApplicationScoped
public class PembacaNaskah {

  @Inject NaskahRepository repository;
  @Inject MesinProses mesin;
  @Inject HakNaskah hak;
  @Inject Instance<PenyediaParaf> penyediaParaf;

  /**
   * @throws TidakDitemukan unless the caller may read the letter
   */
  public Naskah naskah(UUID id) {
    Naskah n = repository.naskah(id).filter(this::boleh).orElseThrow(PembacaNaskah::tidakAda);
    hak.catatLihat(n);
    return n;
  }

  /** Whether the caller may read a letter. */
  public boolean bolehId(UUID id) {
    return repository.naskah(id).filter(this::boleh).isPresent();
  }

  /**
   * @throws TidakDitemukan unless the caller may see the whole process of the letter
   */
  public VersiNaskah versi(UUID id) {
    VersiNaskah versi =
        repository.versi(id).filter(v -> penuh(v.getNaskah())).orElseThrow(PembacaNaskah::tidakAda);
    hak.catatLihat(versi.getNaskah());
    return versi;
  }

  /**
   * The letters of a process in the order in which they were begun.
   *
   * @throws TidakDitemukan unless the caller may see the whole process
   */
  public List<Naskah> proses(UUID prosesId) {
    if (!AturanNaskah.bolehBaca(mesin.akses(prosesId), false, false).boleh()) {
      throw tidakAda();
    }
    return repository.proses(prosesId).stream().filter(hak::terbukaBagi).toList();
  }

  /**
   * @throws TidakDitemukan unless the caller may see the whole process of the letter
   */
  public Naskah penuh(UUID id) {
    return repository.naskah(id).filter(this::penuh).orElseThrow(PembacaNaskah::tidakAda);
  }

  /** Whether the caller may see how the letter came about, not only what was sent to him. */
  public boolean penuh(Naskah n) {
    return AturanNaskah.bolehBaca(mesin.akses(n.getProsesId()), false, false).boleh()
        && hak.terbukaBagi(n);
  }

  /** The caller's agency. */
  public UUID instansiId() {
    return hak.instansiId();
  }

  public boolean boleh(Naskah n) {
    boolean terbit = n.getStatus() == StatusNaskah.TERBIT;
    return AturanNaskah.bolehBaca(mesin.akses(n.getProsesId()), terbit, terbit && hak.dikirimi(n))
            .boleh()
        && hak.terbukaBagi(n);
  }

  /** The initials of a version, given and missing; all missing while there is no version. */
  public List<BarisParaf> paraf(UUID naskahId, String sidik) {
    return penyediaParaf.stream().flatMap(p -> p.baris(naskahId, sidik).stream()).toList();
  }

  private static TidakDitemukan tidakAda() {
    return new TidakDitemukan("kesalahan.tidakDitemukan");
  }
}
