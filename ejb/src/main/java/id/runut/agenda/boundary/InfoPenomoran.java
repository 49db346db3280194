package id.runut.agenda.boundary;

import id.runut.agenda.entity.Buku;
import id.runut.agenda.entity.LingkupNomor;
import java.util.List;

/**
 * How an agency numbers its letters.
 *
 * @param pola that holds this year
 * @param lingkup over which letters one counter runs this year
 * @param lingkupBerikut the one from the next year on; null when it stays
 * @param contoh a number by this pattern
 * @param penghitung the counters of this year
 */
public record InfoPenomoran(
    int tahun,
    String pola,
    LingkupNomor lingkup,
    LingkupNomor lingkupBerikut,
    String contoh,
    List<InfoPenghitung> penghitung) {

  public InfoPenomoran {
    penghitung = List.copyOf(penghitung);
  }

  /**
   * A counter.
   *
   * @param kunci what it is for within its scope; empty where there is one for all
   * @param mulai first number that it gives or gave
   * @param terakhir last number that it gave; {@code mulai - 1} before the first
   */
  public record InfoPenghitung(Buku buku, String kunci, int mulai, int terakhir) {

    /** Whether it has given a number: what it begins with is settled then. */
    public boolean berjalan() {
      return terakhir >= mulai;
    }
  }
}
