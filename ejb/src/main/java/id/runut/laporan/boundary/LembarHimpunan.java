package id.runut.laporan.boundary;

import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was sent to a receiving agency for a period: recaps, or documents.
 *
 * @param kiriman one per agency
 * @param dihimpun when they were gathered; null before
 * @param berkasId the workbook of all of them; null before
 * @param bolehHimpun whether they may be gathered now, and if not, why not
 */
public record LembarHimpunan(
    UUID tugasId,
    Periode periode,
    List<KirimanRekap> kiriman,
    Instant dihimpun,
    UUID berkasId,
    Putusan bolehHimpun) {

  public LembarHimpunan {
    kiriman = List.copyOf(kiriman);
  }

  /**
   * The recap of one agency.
   *
   * @param nomor number of the letter that it came with
   * @param diterima when receipt was confirmed; null before
   * @param rekapitulasiId null when the letter came without a recap
   * @param dokumen names of the files that came, the letter itself first
   */
  public record KirimanRekap(
      UUID instansiId,
      String instansi,
      UUID distribusiId,
      String nomor,
      LocalDate tanggal,
      Instant diterima,
      UUID rekapitulasiId,
      int jumlahIndikator,
      List<String> dokumen) {

    public KirimanRekap {
      dokumen = List.copyOf(dokumen);
    }
  }
}
