package id.runut.paraf.boundary;

import id.runut.naskah.boundary.BarisTumpukan;
import id.runut.naskah.boundary.HasilTumpukan;
import id.runut.naskah.boundary.KemajuanTumpukan;
import id.runut.naskah.boundary.PilihanTumpukan;
import id.runut.naskah.control.AturanTumpukan;
import id.runut.naskah.control.PelaksanaTumpukan;
import id.runut.naskah.control.PenyusunTumpukan;
import id.runut.paraf.control.AturanParaf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Initials many letters in one go. */
@Stateless
@RolesAllowed("**")
public class TumpukanParafService {

  @Inject PenyusunTumpukan penyusun;
  @Inject PelaksanaTumpukan pelaksana;
  @Inject ParafService paraf;

  /** The letters that wait for the caller's initial, the most urgent first; at most fifty. */
  public List<BarisTumpukan> menunggu() {
    return penyusun.susun(AturanParaf.PERIKSA);
  }

  /** How far the caller's stack has come, asked for while it is being worked through. */
  public KemajuanTumpukan kemajuan() {
    return pelaksana.kemajuan();
  }

  /**
   * Initials letter after letter, each in a transaction of its own, in the order given. What is
   * refused stays as it was and says why on its line.
   *
   * @return a line for each letter, in the order given
   * @throws id.runut.umum.boundary.DataTidakSah when nothing or too much was chosen
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<HasilTumpukan> paraf(List<PilihanTumpukan> pilihan) {
    return pelaksana.jalankan(AturanTumpukan.periksa(pilihan), this::satu);
  }

  private HasilTumpukan satu(PilihanTumpukan apa) {
    paraf.paraf(apa.tugas(), apa.sidik());
    return HasilTumpukan.selesai(apa.tugas(), null, null, null);
  }
}
