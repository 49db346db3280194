package id.runut.tandatangan.control;

import id.runut.umum.control.Lingkungan;

/** The public addresses that stand in QR codes and certificates, where they stay for ever. */
public final class AlamatPeriksa {

  private AlamatPeriksa() {}

  /** The page that tells whether a paper is genuine. */
  public static String kode(Lingkungan lingkungan, String kode) {
    return lingkungan.alamat() + "/v/" + kode;
  }

  /** The root certificate of an agency. */
  public static String akar(Lingkungan lingkungan, String kodeInstansi) {
    return lingkungan.alamat() + "/v/akar/" + kodeInstansi + ".crt";
  }

  /** The list of revoked certificates of an agency. */
  public static String daftarCabut(Lingkungan lingkungan, String kodeInstansi) {
    return lingkungan.alamat() + "/v/cabut/" + kodeInstansi + ".crl";
  }
}
