package id.runut.tandatangan.boundary;

import id.runut.naskah.boundary.BarisTumpukan;
import id.runut.naskah.boundary.HasilTumpukan;
import id.runut.naskah.boundary.KemajuanTumpukan;
import id.runut.naskah.boundary.PilihanTumpukan;
import id.runut.naskah.control.AturanTumpukan;
import id.runut.naskah.control.PelaksanaTumpukan;
import id.runut.naskah.control.PenyusunTumpukan;
import id.runut.tandatangan.control.KuasaTandaTangan;
import id.runut.tandatangan.control.LangkahTandaTangan;
import id.runut.tandatangan.control.PenandaTumpukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Signs many letters with one passphrase. */
@Stateless
@RolesAllowed("**")
public class TumpukanService {

  @Inject PenyusunTumpukan penyusun;
  @Inject PelaksanaTumpukan pelaksana;
  @Inject PenandaTumpukan penanda;

  /** The letters that wait for the caller's signature, the most urgent first; at most fifty. */
  public List<BarisTumpukan> menunggu() {
    return penyusun.susun(LangkahTandaTangan.TANDATANGAN);
  }

  /** How far the caller's stack has come, asked for while it is being worked through. */
  public KemajuanTumpukan kemajuan() {
    return pelaksana.kemajuan();
  }

  /**
   * Signs letter after letter, each in a transaction of its own, in the order given. What is
   * refused stays as it was and says why on its line; asking again for what is signed already signs
   * nothing twice.
   *
   * @param frasaSandi overwritten as soon as the key is open, at the latest before the method
   *     returns; opened once, so a wrong one counts as one try
   * @return a line for each letter, in the order given
   * @throws id.runut.umum.boundary.DataTidakSah when nothing or too much was chosen, or the
   *     passphrase is wrong (says how many tries are left); nothing is signed then
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the caller has no certificate in force, or
   *     it is locked
   * @throws id.runut.umum.boundary.TidakBerwenang when the account has been disabled
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<HasilTumpukan> tandaTangani(List<PilihanTumpukan> pilihan, char[] frasaSandi) {
    List<PilihanTumpukan> urut;
    KuasaTandaTangan kuasa;
    try {
      urut = AturanTumpukan.periksa(pilihan);
      kuasa = penanda.buka(frasaSandi);
    } finally {
      if (frasaSandi != null) {
        Arrays.fill(frasaSandi, '\0');
      }
    }
    return pelaksana.jalankan(urut, p -> penanda.tandaTangani(p, kuasa));
  }
}
