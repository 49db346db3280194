package id.runut.agenda.control;

import id.runut.sop.boundary.AksesProses;
import id.runut.umum.boundary.Putusan;
import java.util.Collection;
import java.util.UUID;

/** Who may see receipts, and who may remind. */
public final class AturanDistribusi {

  private AturanDistribusi() {}

  /**
   * Whether an addressee's receipt may be seen: by whoever sees the whole process, and by the
   * addressee himself.
   */
  public static boolean bolehLihat(
      AksesProses akses, Collection<UUID> jabatanPemanggil, UUID jabatanTujuan) {
    return akses == AksesProses.PENUH || jabatanPemanggil.contains(jabatanTujuan);
  }

  /** Only the post that has sent a letter reminds its addressees. */
  public static Putusan bolehIngatkan(Collection<UUID> jabatanPemanggil, UUID jabatanPengirim) {
    return jabatanPemanggil.contains(jabatanPengirim)
        ? Putusan.ya()
        : Putusan.tidak("kirim.bukanPengirim");
  }
}
