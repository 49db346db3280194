package id.runut.capaian.control;

import java.math.BigDecimal;

/**
 * A cell as it stands in the file, before it is judged.
 *
 * @param baris from 1
 * @param kolom from 1
 * @param teks what the user sees, roughly; for a formula its cached result
 * @param angka value of a number cell; null for other kinds and for what is no finite number
 */
public record SelMentah(
    int baris, int kolom, Jenis jenis, String teks, BigDecimal angka, boolean formatPersen) {

  /** Kinds of cell. */
  public enum Jenis {
    ANGKA,
    TEKS,
    TANGGAL,
    LOGIS,
    GALAT,
    RUMUS
  }

  /** {@code F9}. */
  public String alamat() {
    return Kolom.huruf(kolom) + baris;
  }

  public boolean kosong() {
    return jenis == Jenis.TEKS && teks.replace('\u00a0', ' ').isBlank();
  }
}
