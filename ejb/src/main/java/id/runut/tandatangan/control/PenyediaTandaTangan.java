package id.runut.tandatangan.control;

import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.TandaTangan;
import java.util.UUID;

/**
 * A way to have letters signed. Each agency has chosen one; whichever it is, a letter is wholly
 * signed, numbered and archived in the caller's transaction, or not at all.
 */
public interface PenyediaTandaTangan {

  /** Whether it is the one that an agency has chosen by that name. */
  boolean adalah(JenisPenyedia jenis);

  /**
   * What the official's passphrase opens.
   *
   * @throws id.runut.umum.boundary.KesalahanPortal why he cannot sign now
   */
  KuasaTandaTangan buka(UUID pegawaiId, char[] frasaSandi);

  /** Signs a letter and archives it. */
  TandaTangan tandaTangani(
      KonteksTugas konteks, NaskahBerlaku naskah, KuasaTandaTangan kuasa, Penandatangan siapa);
}
