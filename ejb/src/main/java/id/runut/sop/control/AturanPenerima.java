package id.runut.sop.control;

import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.DataTidakSah;
import java.util.List;
import java.util.UUID;

/** Which posts a step opens for. */
public final class AturanPenerima {

  private AturanPenerima() {}

  /**
   * The posts that come into question for a step, and whether one of them has to be chosen now.
   *
   * @param tersimpan the post that was chosen for the role before; null when none was
   */
  public record Pilihan(List<UUID> jabatan, boolean pilihSatu, UUID tersimpan) {

    public Pilihan {
      jabatan = List.copyOf(jabatan);
    }

    /** The posts among which the user chooses; empty when there is nothing to choose. */
    public List<UUID> untukDipilih() {
      return pilihSatu ? jabatan : List.of();
    }

    /**
     * The posts that the step opens for.
     *
     * @param dipilih the user's choice; null when he made none
     * @throws DataTidakSah when a choice is due and missing, or names another post
     */
    public List<UUID> tetapkan(UUID dipilih) {
      if (!pilihSatu) {
        return tersimpan == null ? jabatan : List.of(tersimpan);
      }
      if (dipilih == null) {
        throw new DataTidakSah("kesalahan.pilihPenerima");
      }
      if (!jabatan.contains(dipilih)) {
        throw new DataTidakSah("kesalahan.penerimaTidakSah");
      }
      return List.of(dipilih);
    }
  }

  /**
   * Judges the choice for the step that opens after {@code selesai}. A step that assigns somebody
   * (SPT) chooses anew; otherwise the earlier choice holds as long as its post still fills the
   * role.
   *
   * @param jabatan the posts of the role of {@code berikut}
   */
  public static Pilihan pilihan(
      LangkahSop selesai, LangkahSop berikut, List<UUID> jabatan, UUID tersimpan) {
    if (berikut.sebar() || jabatan.size() <= 1) {
      return new Pilihan(jabatan, false, null);
    }
    boolean memilihUlang = selesai.memuat(AturanDefinisi.SPT);
    boolean masihBerlaku = tersimpan != null && jabatan.contains(tersimpan);
    return memilihUlang || !masihBerlaku
        ? new Pilihan(jabatan, true, null)
        : new Pilihan(List.of(tersimpan), false, tersimpan);
  }
}
