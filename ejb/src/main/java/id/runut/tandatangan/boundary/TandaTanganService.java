package id.runut.tandatangan.boundary;

import id.runut.umum.boundary.PeranPortal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;
import java.util.UUID;

/** Signs letters with the key of the official who is logged in. */
@Stateless
@RolesAllowed("**")
public class TandaTanganService {

  /** Fewest characters of a passphrase. */
  public static final int FRASA_TERPENDEK = 12;

  /** Wrong passphrases in a row that lock the key. */
  public static final int PERCOBAAN_TERBANYAK = 5;

  /** The caller's certificate in force; empty before he has made one. */
  public Optional<InfoSertifikat> sertifikatSaya() {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes the caller's key and certificate; the key can be used with this passphrase only. A
   * certificate that is still in force is revoked and replaced.
   *
   * @param frasaSandi overwritten before the method returns
   * @throws id.runut.umum.boundary.DataTidakSah when the passphrase is too weak; says why
   */
  public InfoSertifikat aktifkan(char[] frasaSandi) {
    throw new UnsupportedOperationException();
  }

  /**
   * Signs the letter of a step of kind {@code tandatangan}: number and date, final PDF, signature,
   * archive, the order beside it, and the step's completion, all or nothing.
   *
   * @throws id.runut.umum.boundary.SudahBerubah when another version is current now
   * @throws id.runut.umum.boundary.KeadaanTidakSah when initials are missing, the caller has no
   *     certificate in force, or it is locked
   * @throws id.runut.umum.boundary.DataTidakSah when the passphrase is wrong (says how many tries
   *     are left) or the order is incomplete
   * @throws id.runut.umum.boundary.TidakBerwenang when the account has been disabled
   */
  public HasilTandaTangan tandaTangani(UUID tugasId, TandaTangani perintah) {
    throw new UnsupportedOperationException();
  }

  /**
   * Revokes the certificate of an official of the caller's agency; signatures made before stay
   * genuine.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when he has none in force
   */
  @RolesAllowed(PeranPortal.ADMIN)
  public void cabut(UUID pegawaiId, String alasan) {
    throw new UnsupportedOperationException();
  }
}
