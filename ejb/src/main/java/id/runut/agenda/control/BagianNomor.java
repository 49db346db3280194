package id.runut.agenda.control;

import id.runut.umum.entity.SifatKeamanan;
import java.time.LocalDate;

/**
 * What a letter number is made of.
 *
 * @param sisipan letter of an inserted number; null for one in the row
 * @param kodeSurat of the agency
 * @param kodeUnit of the unit that the letter comes from
 * @param jenis kind of letter, as {@code JenisNaskah} names it
 */
public record BagianNomor(
    String klasifikasi,
    int urut,
    String sisipan,
    String kodeSurat,
    String kodeUnit,
    String jenis,
    SifatKeamanan keamanan,
    LocalDate tanggal) {

  /** The running number with at least so many digits, and the letter behind it: {@code 0123.a}. */
  String urutTertulis(int angka) {
    String tertulis = String.format("%0" + angka + "d", urut);
    return sisipan == null ? tertulis : tertulis + "." + sisipan;
  }
}
