package id.runut.disposisi.boundary;

import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter with the orders about it that the caller may see.
 *
 * @param penutup why no order was needed; null otherwise
 * @param pengarah the post that gives the first orders
 * @param arahan whether the caller may give one now
 * @param tanpaDisposisi whether the caller may say now that none is needed
 * @param urut how many first orders there are, for {@link IsiPerintah#urut()}
 */
public record PohonDisposisi(
    SuratDilihat surat,
    KeadaanDisposisi keadaan,
    Penutup penutup,
    List<SimpulPerintah> perintah,
    UUID pengarah,
    Putusan arahan,
    Putusan tanpaDisposisi,
    int urut) {

  public PohonDisposisi {
    perintah = List.copyOf(perintah);
  }

  /** Who said why and when that no order is needed. */
  public record Penutup(String alasan, String oleh, Instant pada) {}
}
