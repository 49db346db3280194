package id.runut.agenda.control;

import id.runut.umum.entity.SifatKeamanan;
import java.util.UUID;

/**
 * The letter that a number is for, as far as its counter and its pattern ask.
 *
 * @param jenis kind of letter, as {@code JenisNaskah} names it
 * @param kodeUnit of the unit that it comes from
 */
public record AsalNomor(
    UUID instansiId, String jenis, String klasifikasi, String kodeUnit, SifatKeamanan keamanan) {

  /** A letter that is not kept more closely than others. */
  public AsalNomor(UUID instansiId, String jenis, String klasifikasi, String kodeUnit) {
    this(instansiId, jenis, klasifikasi, kodeUnit, SifatKeamanan.BIASA);
  }
}
