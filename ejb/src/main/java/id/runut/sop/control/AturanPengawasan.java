package id.runut.sop.control;

import id.runut.sop.entity.StatusProses;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Putusan;
import java.util.Locale;
import java.util.Set;

/** Who supervises the processes of an agency, and what he may do about them (issue 3, point 10). */
public final class AturanPengawasan {

  /** Characters of a reason. */
  public static final int ALASAN_TERPANJANG = 500;

  private static final Set<String> PENGAWAS = Set.of(PeranPortal.KEPALA, PeranPortal.SEKRETARIS);

  private AturanPengawasan() {}

  /** Whether a post of that role supervises its agency. */
  public static boolean pengawas(String peran) {
    return PENGAWAS.contains(peran);
  }

  /** Whether a process can be cancelled. */
  public static Putusan membatalkan(StatusProses status) {
    return status == StatusProses.BERJALAN
        ? Putusan.ya()
        : Putusan.tidak("kesalahan.prosesBerakhir." + status.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether somebody may be reminded of an open task.
   *
   * @param hariIni whether he was reminded of it today
   * @param sendiri whether it lies with the caller himself
   */
  public static Putusan mengingatkan(boolean hariIni, boolean sendiri) {
    if (sendiri) {
      return Putusan.tidak("kesalahan.ingatkanDiriSendiri");
    }
    return hariIni ? Putusan.tidak("kesalahan.sudahDiingatkan") : Putusan.ya();
  }

  /**
   * The reason as it is kept.
   *
   * @throws DataTidakSah when it is missing or too long
   */
  public static String alasan(String alasan) {
    if (alasan == null || alasan.isBlank()) {
      throw new DataTidakSah("kesalahan.alasanBatalKosong");
    }
    if (alasan.strip().length() > ALASAN_TERPANJANG) {
      throw new DataTidakSah("kesalahan.alasanPanjang", ALASAN_TERPANJANG);
    }
    return alasan.strip();
  }
}
