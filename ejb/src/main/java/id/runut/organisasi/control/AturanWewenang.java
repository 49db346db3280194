package id.runut.organisasi.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.umum.boundary.Putusan;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Who may staff a post: the administrator any, a superior those below him, for an absence. */
public final class AturanWewenang {

  private AturanWewenang() {}

  /** The nearest superior post that is one of the caller's; empty when none is. */
  public static Optional<UUID> atasan(Jabatan jabatan, Collection<UUID> jabatanPemanggil) {
    for (Jabatan j = jabatan.getAtasan(); j != null; j = j.getAtasan()) {
      if (jabatanPemanggil.contains(j.getId())) {
        return Optional.of(j.getId());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a deputy may be named or ended. A superior orders a Plh; Plt and Pj rest on an order of
   * the appointing authority, which the administrator records.
   */
  public static Putusan menunjuk(boolean admin, boolean atasan, JenisPenugasan jenis) {
    if (admin || atasan && jenis == JenisPenugasan.PLH) {
      return Putusan.ya();
    }
    return atasan
        ? Putusan.tidak("kesalahan.hanyaAdminMenunjuk")
        : Putusan.tidak("kesalahan.bukanAtasan");
  }
}
