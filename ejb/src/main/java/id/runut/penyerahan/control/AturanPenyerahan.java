package id.runut.penyerahan.control;

import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Putusan;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may see what was delivered, and to which agencies. */
public final class AturanPenyerahan {

  private AturanPenyerahan() {}

  /** Officials of receiving agencies, by the posts that they hold today. */
  public static Putusan melihat(Identitas siapa) {
    return penerima(siapa).isEmpty() ? Putusan.tidak("kesalahan.bukanPenerima") : Putusan.ya();
  }

  /** The agencies of his receiving posts: a deputy's own agency is none of them. */
  public static Set<UUID> penerima(Identitas siapa) {
    return siapa.jabatan().stream()
        .filter(j -> PeranPortal.PERANGKAT_DAERAH_TERKAIT.equals(j.peran()))
        .map(JabatanDipegang::instansiId)
        .collect(Collectors.toUnmodifiableSet());
  }
}
