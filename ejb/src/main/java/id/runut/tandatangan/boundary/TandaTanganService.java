package id.runut.tandatangan.boundary;

import id.runut.tandatangan.control.KesiapanPemanggil;
import id.runut.tandatangan.control.PelaksanaTandaTangan;
import id.runut.tandatangan.control.UrusanSertifikat;
import id.runut.umum.boundary.PeranPortal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
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

  @Inject PelaksanaTandaTangan pelaksana;
  @Inject UrusanSertifikat sertifikat;
  @Inject KesiapanPemanggil kesiapan;

  /** The caller's certificate in force; empty before he has made one. */
  public Optional<InfoSertifikat> sertifikatSaya() {
    return sertifikat.milikPemanggil();
  }

  /**
   * Whether the caller signs with a passphrase that he has already: that of his certificate, or of
   * the provider that his agency has chosen. Otherwise he makes a certificate first.
   */
  public boolean punyaFrasa() {
    return kesiapan.punyaFrasa();
  }

  /**
   * Makes the caller's key and certificate; the key can be used with this passphrase only.
   *
   * @param frasaSandi overwritten before the method returns
   * @throws id.runut.umum.boundary.KeadaanTidakSah when he has a certificate in force: a session
   *     that was left open must not replace a passphrase that it does not know. Who has forgotten
   *     his has the administrator revoke the certificate
   * @throws id.runut.umum.boundary.DataTidakSah when the passphrase is too weak; says why
   * @throws id.runut.umum.boundary.TidakBerwenang when the account has been disabled
   */
  public InfoSertifikat aktifkan(char[] frasaSandi) {
    try {
      return sertifikat.aktifkan(frasaSandi);
    } finally {
      hapus(frasaSandi);
    }
  }

  /**
   * Replaces the caller's certificate by a new one with a new passphrase; the old one is revoked,
   * signatures made with it stay genuine.
   *
   * @param frasaLama overwritten before the method returns, like {@code frasaBaru}
   * @throws id.runut.umum.boundary.KeadaanTidakSah when he has none in force, or it is locked
   * @throws id.runut.umum.boundary.DataTidakSah when the old passphrase is wrong (says how many
   *     tries are left) or the new one too weak
   */
  public InfoSertifikat perbarui(char[] frasaLama, char[] frasaBaru) {
    try {
      return sertifikat.perbarui(frasaLama, frasaBaru);
    } finally {
      hapus(frasaLama);
      hapus(frasaBaru);
    }
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
    try {
      return pelaksana.tandaTangani(tugasId, perintah);
    } finally {
      hapus(perintah.frasaSandi());
    }
  }

  /**
   * Revokes the certificate of an official of the caller's agency; signatures made before stay
   * genuine.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when he has none in force
   * @throws id.runut.umum.boundary.DataTidakSah when no reason is given
   */
  @RolesAllowed(PeranPortal.ADMIN)
  public void cabut(UUID pegawaiId, String alasan) {
    sertifikat.cabut(pegawaiId, alasan);
  }

  private static void hapus(char[] frasa) {
    if (frasa != null) {
      Arrays.fill(frasa, '\0');
    }
  }
}
