package id.runut.organisasi.boundary;

import id.runut.umum.boundary.Pesan;
import java.util.List;

/**
 * What a move has led to.
 *
 * @param akibat what else has ended or become vacant, sentence by sentence; empty for nothing
 */
public record HasilMutasi(List<Pesan> akibat) {

  public HasilMutasi {
    akibat = List.copyOf(akibat);
  }
}
