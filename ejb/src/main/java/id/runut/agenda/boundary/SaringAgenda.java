package id.runut.agenda.boundary;

import id.runut.agenda.entity.KeadaanNomor;
import java.time.LocalDate;

/**
 * What to look for in a register.
 *
 * @param tahun year of the register
 * @param kata part of number, subject or correspondent; null or blank for everything
 * @param dari first day, of the letter in the outgoing book, of arrival in the incoming; or null
 * @param sampai last day; or null
 * @param keadaan of the number, in the outgoing book only; or null
 */
public record SaringAgenda(
    int tahun, String kata, LocalDate dari, LocalDate sampai, KeadaanNomor keadaan) {

  /** Everything of a year that contains the words. */
  public SaringAgenda(int tahun, String kata) {
    this(tahun, kata, null, null, null);
  }
}
