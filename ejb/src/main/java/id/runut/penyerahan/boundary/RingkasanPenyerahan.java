package id.runut.penyerahan.boundary;

import java.util.List;
import java.util.UUID;

/**
 * How many deliveries there are of a year and SOP, and what the list can be narrowed to.
 *
 * @param belumDatang still to come
 * @param belumDiterima sent, without receipt
 * @param tahun years that there is anything of, the newest first
 * @param sop SOPs that there is anything of
 */
public record RingkasanPenyerahan(
    long belumDatang,
    long belumDiterima,
    long diterima,
    List<Integer> tahun,
    List<PilihanSop> sop) {

  public RingkasanPenyerahan {
    tahun = List.copyOf(tahun);
    sop = List.copyOf(sop);
  }

  /** All of them. */
  public long semua() {
    return belumDatang + belumDiterima + diterima;
  }

  /**
   * An SOP to choose.
   *
   * @param pengirim short name of the agency whose SOP it is
   */
  public record PilihanSop(UUID id, String nama, String pengirim) {}
}
