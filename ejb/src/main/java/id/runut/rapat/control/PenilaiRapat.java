package id.runut.rapat.control;

import id.runut.rapat.entity.NotulaRepository;
import id.runut.rapat.entity.Pengesah;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says what a meeting still lacks before something may be done. */
@ApplicationScoped
public class PenilaiRapat {

  @Inject RapatRepository repository;
  @Inject NotulaRepository notula;
  @Inject PenulisNotula penulis;
  @Inject PengesahNotula pengesah;
  @Inject PencatatRapat pencatat;

  /** Whether it may be closed by the caller, and if not, what is missing first. */
  public Putusan bolehTutup(Rapat r) {
    String sidik = pengesah.sidik(r);
    AturanRapat.Keadaan keadaan =
        new AturanRapat.Keadaan(
            r.getStatus(),
            r.getMulai(),
            repository.peserta(r.getId()).stream().filter(p -> p.getHadir() != null).count(),
            penulis.adaPembahasan(r),
            r.isWajibFoto(),
            notula.foto(r.getId()).size(),
            sah(r, Pengesah.PIMPINAN, sidik),
            sah(r, Pengesah.NOTULIS, sidik));
    return AturanRapat.bolehTutup(keadaan, pencatat.kini());
  }

  /** Whether the caller may approve the minutes as they are. */
  public Putusan bolehSahkan(Rapat r) {
    String sidik = pengesah.sidik(r);
    List<Pengesah> peran = pengesah.peran(r);
    boolean sudah =
        !peran.isEmpty() && peran.stream().allMatch(p -> pengesah.berlaku(r, p, sidik).isPresent());
    return AturanRapat.bolehSahkan(
        r.getStatus(),
        !peran.isEmpty(),
        sudah,
        r.getMulai(),
        penulis.adaPembahasan(r),
        pencatat.kini());
  }

  /** Somebody can mark himself as present now, or not, and why not. */
  public Putusan bolehHadir(Rapat r) {
    return AturanRapat.bolehHadir(r.getStatus(), r.getMulai(), r.getSelesai(), pencatat.kini());
  }

  /** Approved, or approved by closing it. */
  private boolean sah(Rapat r, Pengesah sebagai, String sidik) {
    return pengesah.peran(r).contains(sebagai) || pengesah.berlaku(r, sebagai, sidik).isPresent();
  }
}
