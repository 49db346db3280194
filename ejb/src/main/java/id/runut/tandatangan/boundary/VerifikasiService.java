package id.runut.tandatangan.boundary;

import id.runut.tandatangan.control.AlamatPeriksa;
import id.runut.tandatangan.control.ArsipTandaTangan;
import id.runut.tandatangan.control.DaftarPublik;
import id.runut.tandatangan.control.KodeVerifikasi;
import id.runut.tandatangan.control.PembatasLaju;
import id.runut.tandatangan.control.PemeriksaArsip;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Lingkungan;
import id.runut.umum.entity.Pelaku;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tells anybody who holds a printed code whether the paper is genuine. */
@Stateless
@PermitAll
public class VerifikasiService {

  @Inject PemeriksaArsip pemeriksa;
  @Inject ArsipTandaTangan arsip;
  @Inject DaftarPublik daftar;
  @Inject PembatasLaju pembatas;
  @Inject Lingkungan lingkungan;

  /**
   * @param kode as typed or scanned: case, blanks and dashes do not matter
   * @param asal network address of whoever asks, for the limit
   * @throws id.runut.umum.boundary.KeadaanTidakSah when that address has asked too often
   */
  public HasilPeriksa periksa(String kode, String asal) {
    pembatas.catat(asal);
    return pemeriksa.periksa(KodeVerifikasi.rapikan(kode));
  }

  /**
   * The archived file behind a code; whoever holds the code holds the paper.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the code is unknown
   * @throws id.runut.umum.boundary.KeadaanTidakSah when that address has asked too often
   */
  public Unduhan naskah(String kode, String asal) {
    pembatas.catat(asal);
    return pemeriksa.naskah(KodeVerifikasi.rapikan(kode));
  }

  /**
   * The root certificate of an agency's certificate authority (DER).
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has none yet
   */
  public Unduhan sertifikatAkar(String kodeInstansi) {
    return daftar.sertifikatAkar(kodeInstansi);
  }

  /**
   * The list of revoked certificates of an agency (X.509 CRL, DER), made at this moment.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no certificate authority yet
   */
  public Unduhan daftarCabut(String kodeInstansi) {
    return daftar.daftarCabut(kodeInstansi);
  }

  /** A fresh code, ten random hexadecimal digits; for services that print it on a paper. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public String kodeBaru() {
    return arsip.kodeBaru();
  }

  /** The address that a QR code with this code leads to. */
  public String alamat(String kode) {
    return AlamatPeriksa.kode(lingkungan, kode);
  }

  /** Enters a paper without a certificate in the register; for services, in their transaction. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void daftarkan(DokumenTerverifikasi dokumen, Pelaku penerbit) {
    arsip.daftarkan(dokumen, penerbit);
  }
}
