package id.runut.capaian.control;

import id.runut.capaian.boundary.LembarVerifikasi.UnitDiverifikasi;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Putusan;
import java.util.List;
import java.util.stream.Collectors;

/** When figures are accepted, and what goes back with them. Pure. */
public final class AturanVerifikasi {

  /** Longest remark to the figures of a unit. */
  public static final int CATATAN_TERPANJANG = 1_000;

  /** Longest reason of a return that the engine takes. */
  private static final int ALASAN_TERPANJANG = 2_000;

  private AturanVerifikasi() {}

  /** Whether all figures may be accepted. */
  public static Putusan bolehTerima(List<UnitDiverifikasi> unit) {
    List<String> belum =
        unit.stream()
            .filter(u -> !Boolean.TRUE.equals(u.sesuai()))
            .map(u -> u.capaian().unit())
            .toList();
    return belum.isEmpty()
        ? Putusan.ya()
        : Putusan.tidak("verifikasi.belumSesuai", belum.size(), String.join("; ", belum));
  }

  /**
   * A remark without blanks around it.
   *
   * @throws DataTidakSah when it is too long, or missing where figures are not right
   */
  static String catatan(boolean sesuai, String catatan) {
    String rapi = catatan == null ? "" : catatan.strip();
    if (rapi.length() > CATATAN_TERPANJANG) {
      throw new DataTidakSah("naskah.terlaluPanjang", CATATAN_TERPANJANG);
    }
    if (!sesuai && rapi.isEmpty()) {
      throw new DataTidakSah("verifikasi.catatanWajib");
    }
    return rapi;
  }

  /** The reason of a return: the verifier's own words, and his remarks unit by unit. */
  static String alasan(List<UnitDiverifikasi> unit, String alasan) {
    String catatan =
        unit.stream()
            .filter(u -> Boolean.FALSE.equals(u.sesuai()))
            .map(u -> u.capaian().unit() + ": " + u.catatan())
            .collect(Collectors.joining("\n"));
    String sendiri = alasan == null ? "" : alasan.strip();
    String semua = sendiri + (sendiri.isEmpty() || catatan.isEmpty() ? "" : "\n") + catatan;
    return semua.substring(0, Math.min(semua.length(), ALASAN_TERPANJANG));
  }
}
