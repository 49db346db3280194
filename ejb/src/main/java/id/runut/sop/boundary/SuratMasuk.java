package id.runut.sop.boundary;

import java.time.LocalDate;

/**
 * A letter from outside as whoever received it enters it.
 *
 * @param pengirim who sent it, such as "Sekretaris Daerah"
 * @param namaBerkas name of its scan; null for none
 * @param isiBerkas the scan: PDF, PNG or JPEG; null for none
 */
public record SuratMasuk(
    String nomor, LocalDate tanggal, String pengirim, String namaBerkas, byte[] isiBerkas) {

  /** A letter without a scan. */
  public static SuratMasuk tanpaPindai(String nomor, LocalDate tanggal, String pengirim) {
    return new SuratMasuk(nomor, tanggal, pengirim, null, null);
  }

  /** As history names it: "065/12/Set, 5 Januari 2027". */
  @Override
  public String toString() {
    return nomor + " (" + pengirim + ")";
  }
}
