package id.runut.tandatangan.control;

import id.runut.naskah.boundary.HasilTumpukan;
import id.runut.naskah.boundary.PilihanTumpukan;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.tandatangan.boundary.HasilTandaTangan;
import id.runut.tandatangan.boundary.TandaTangani;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The steps of a stack that are transactions of their own: the key is opened once, and each letter
 * is signed or not whatever becomes of the others.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PenandaTumpukan {

  @Inject PelakuAktif pelakuAktif;
  @Inject PemilihPenyedia penyedia;
  @Inject PelaksanaTandaTangan pelaksana;

  /** The caller's key; a wrong passphrase counts as one try however many letters wait for it. */
  public KuasaTandaTangan buka(char[] frasaSandi) {
    pelakuAktif.pastikanAkunAktif();
    return penyedia.buka(pelakuAktif.identitas().pegawaiId(), frasaSandi);
  }

  /** Signs one of the letters, or those that its act covers. */
  public HasilTumpukan tandaTangani(PilihanTumpukan apa, KuasaTandaTangan kuasa) {
    List<String> sidik = apa.sidik();
    String utama = sidik.isEmpty() ? null : sidik.get(0);
    HasilTandaTangan h =
        pelaksana.tandaTangani(apa.tugas(), new TandaTangani(null, utama, sidik, null), kuasa);
    return HasilTumpukan.selesai(apa.tugas(), h.nomor(), h.tanggal(), h.kode());
  }
}
