package id.runut.kepatuhan.control;

import id.runut.organisasi.boundary.Identitas;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Putusan;
import java.util.Set;

/** Who may see an agency's compliance. */
public final class AturanKepatuhan {

  private static final Set<String> PERAN =
      Set.of(
          PeranPortal.KEPALA,
          PeranPortal.SEKRETARIS,
          PeranPortal.KASUBBAG_PERENCANAAN,
          PeranPortal.ADMIN);

  private AturanKepatuhan() {}

  /**
   * By the posts that he holds in his agency today, so that deputies see it while they deputise.
   */
  public static Putusan melihat(Identitas siapa) {
    boolean boleh =
        siapa.jabatan().stream()
            .anyMatch(
                j -> j.instansiId().equals(siapa.instansi().id()) && PERAN.contains(j.peran()));
    return boleh ? Putusan.ya() : Putusan.tidak("kesalahan.bukanPengawas");
  }
}
