package id.runut.tandatangan.penyedia;

import id.runut.umum.boundary.Pesan;
import java.util.List;

/**
 * What came of a request to sign.
 *
 * @param berkas the signed files in the order of the request; empty unless {@code DITERIMA}
 * @param idDokumen by which the gateway keeps the file (v1); null when it named none
 * @param sebab why not, in the user's words; null when {@code DITERIMA}
 */
public record JawabanBsre(Hasil hasil, List<byte[]> berkas, String idDokumen, Pesan sebab) {

  public JawabanBsre {
    berkas = List.copyOf(berkas);
  }

  /** The answer in one word. */
  public enum Hasil {
    DITERIMA,
    /** The gateway has said no: nothing was signed. */
    DITOLAK,
    /** The passphrase was wrong. */
    FRASA_SALAH,
    /** Nothing was sent. */
    TIDAK_TERSAMBUNG,
    /** It was sent and no usable answer came: it may have been signed. */
    TIDAK_PASTI
  }

  static JawabanBsre diterima(List<byte[]> berkas, String idDokumen) {
    return new JawabanBsre(Hasil.DITERIMA, berkas, idDokumen, null);
  }

  static JawabanBsre gagal(Hasil hasil, Pesan sebab) {
    return new JawabanBsre(hasil, List.of(), null, sebab);
  }

  JawabanBsre bernomor(String id) {
    return new JawabanBsre(hasil, berkas, id, sebab);
  }
}
