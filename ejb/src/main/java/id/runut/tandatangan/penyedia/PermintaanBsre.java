package id.runut.tandatangan.penyedia;

import java.util.List;

/**
 * What is to be signed by whom. The visible block and the QR code stand in the file already, so the
 * signature itself is invisible.
 *
 * @param nik sixteen digits; personal data, never in a log
 * @param tampak where the gateway shall draw the signature itself; null for nowhere
 */
public record PermintaanBsre(String nik, char[] frasaSandi, Tampak tampak, List<byte[]> berkas) {

  public PermintaanBsre {
    berkas = List.copyOf(berkas);
  }

  /**
   * A place in PDF points with the picture that goes there.
   *
   * @param gambar PNG
   */
  public record Tampak(
      byte[] gambar, int halaman, double kiri, double bawah, double lebar, double tinggi) {}

  /** Says nothing of signer and passphrase. */
  @Override
  public String toString() {
    return "PermintaanBsre[" + berkas.size() + "]";
  }
}
