package id.runut.sop.boundary;

import id.runut.umum.boundary.Putusan;
import java.util.List;

/**
 * A task of the caller's unit, as he may give it on.
 *
 * @param boleh whether it can be given on at all, and if not, why not
 * @param tujuan the posts that it can be given to; empty when {@code boleh} refuses
 */
public record RincianAlih(RingkasanTugas tugas, Putusan boleh, List<PilihanPenerima> tujuan) {

  public RincianAlih {
    tujuan = List.copyOf(tujuan);
  }
}
