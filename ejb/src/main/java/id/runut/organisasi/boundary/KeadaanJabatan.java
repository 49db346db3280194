package id.runut.organisasi.boundary;

import id.runut.umum.boundary.Pesan;
import java.util.UUID;

/**
 * A post as whoever staffs it sees it.
 *
 * @param eselon null for posts without one
 * @param atasan short name of the superior post; null for the head
 * @param definitif its own holder today; null for a vacancy
 * @param pengganti its deputy today; null for none
 * @param berikutnya the deputy or holder who is next, today not counted; null for none
 * @param berhalangan the holder's absence today; null while he is there
 * @param peringatan what has to be done about it; null for nothing
 */
public record KeadaanJabatan(
    UUID id,
    String nama,
    String namaSingkat,
    String eselon,
    String unit,
    String atasan,
    InfoPenugasan definitif,
    InfoPenugasan pengganti,
    InfoPenugasan berikutnya,
    InfoKetidakhadiran berhalangan,
    Pesan peringatan) {

  /** Whether nobody at all sees its desk today. */
  public boolean kosong() {
    return definitif == null && pengganti == null;
  }

  /** Whether its holder is away and nobody stands in for him. */
  public boolean tanpaPengganti() {
    return berhalangan != null && pengganti == null;
  }
}
