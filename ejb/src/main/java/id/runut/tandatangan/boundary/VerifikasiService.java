package id.runut.tandatangan.boundary;

import id.runut.umum.boundary.Unduhan;
import id.runut.umum.entity.Pelaku;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Tells anybody who holds a printed code whether the paper is genuine. */
@Stateless
@PermitAll
public class VerifikasiService {

  /**
   * @param kode as typed or scanned: case, blanks and dashes do not matter
   * @param asal network address of whoever asks, for the limit
   * @throws id.runut.umum.boundary.KeadaanTidakSah when that address has asked too often
   */
  public HasilPeriksa periksa(String kode, String asal) {
    throw new UnsupportedOperationException();
  }

  /**
   * The archived file behind a code; whoever holds the code holds the paper.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the code is unknown
   * @throws id.runut.umum.boundary.KeadaanTidakSah when that address has asked too often
   */
  public Unduhan naskah(String kode, String asal) {
    throw new UnsupportedOperationException();
  }

  /**
   * The root certificate of an agency's certificate authority (DER).
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has none yet
   */
  public Unduhan sertifikatAkar(String kodeInstansi) {
    throw new UnsupportedOperationException();
  }

  /**
   * The list of revoked certificates of an agency (X.509 CRL, DER), made at this moment.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no certificate authority yet
   */
  public Unduhan daftarCabut(String kodeInstansi) {
    throw new UnsupportedOperationException();
  }

  /** A fresh code, ten random hexadecimal digits; for services that print it on a paper. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public String kodeBaru() {
    throw new UnsupportedOperationException();
  }

  /** The address that a QR code with this code leads to. */
  public String alamat(String kode) {
    throw new UnsupportedOperationException();
  }

  /** Enters a paper without a certificate in the register; for services, in their transaction. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void daftarkan(DokumenTerverifikasi dokumen, Pelaku penerbit) {
    throw new UnsupportedOperationException();
  }
}
