package id.runut.rapat.boundary;

import id.runut.rapat.control.PemeriksaKode;
import id.runut.rapat.control.PencatatHadir;
import id.runut.rapat.entity.Rapat;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Attendance of guests, who have no login: whoever is in the room sees the code. */
@Stateless
@PermitAll
public class TamuRapatService {

  @Inject PemeriksaKode pemeriksa;
  @Inject PencatatHadir pencatat;

  /**
   * What the page behind a code shows.
   *
   * @param asal network address of whoever asks, for the limit
   * @throws id.runut.umum.boundary.TidakDitemukan when there is no such code
   * @throws id.runut.umum.boundary.KeadaanTidakSah when that address has asked too often
   */
  public InfoHadir lihat(String kode, String asal) {
    return pemeriksa.lihat(kode, asal);
  }

  /**
   * Marks a guest as present. Marking twice is harmless.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when name or agency are missing
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the code has changed meanwhile, it is not
   *     the time, or the address has asked too often
   */
  public TercatatHadir hadir(String kode, Tamu tamu, String asal) {
    pemeriksa.batasi(asal);
    Rapat r = pemeriksa.terkunci(kode);
    return pemeriksa.jawab(r, pencatat.tamu(r, tamu, null), false);
  }
}
