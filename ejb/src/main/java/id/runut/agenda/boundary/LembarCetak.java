package id.runut.agenda.boundary;

import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a step of kind {@code cetak} prints.
 *
 * @param bolehCatat whether copies may be entered now, and if not, why not
 */
public record LembarCetak(UUID tugasId, List<NaskahDicetak> naskah, Putusan bolehCatat) {

  public LembarCetak {
    naskah = List.copyOf(naskah);
  }

  /**
   * A document to be printed, and the copies that were made of it.
   *
   * @param nomor its number; null for a draft
   * @param versi number of the version
   * @param versiId the version, for its PDF
   * @param terbit whether its file is final
   * @param eksemplar 0 before copies were entered
   * @param dicetak null before
   */
  public record NaskahDicetak(
      UUID naskahId,
      String dokumen,
      String hal,
      String nomor,
      int versi,
      UUID versiId,
      boolean terbit,
      int eksemplar,
      boolean distempel,
      String untuk,
      Instant dicetak) {}
}
