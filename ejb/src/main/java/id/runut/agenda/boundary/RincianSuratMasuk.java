package id.runut.agenda.boundary;

import id.runut.berkas.boundary.InfoBerkas;
import java.time.Instant;
import java.util.List;

/**
 * An incoming letter with its scan and its history.
 *
 * @param klasifikasi code with its name; null without one
 * @param pencatat who registered it, with his post; null for what the portal has entered itself
 * @param pindai null without a scan
 * @param jumlahHalaman pages of the scan
 */
public record RincianSuratMasuk(
    AgendaMasukBaris surat,
    String klasifikasi,
    String pencatat,
    InfoBerkas pindai,
    int jumlahHalaman,
    List<Riwayat> riwayat) {

  public RincianSuratMasuk {
    riwayat = List.copyOf(riwayat);
  }

  /**
   * What somebody did with it.
   *
   * @param tindakan {@code catat}, {@code lihat}, {@code unduh}
   */
  public record Riwayat(Instant waktu, String tindakan, String nama, String jabatan) {}
}
