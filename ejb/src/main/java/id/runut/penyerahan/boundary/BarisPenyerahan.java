package id.runut.penyerahan.boundary;

import id.runut.penyerahan.entity.KeadaanPenyerahan;
import id.runut.umum.boundary.Periode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A delivery of an agency, or one that is still to come.
 *
 * @param pengirim the agency
 * @param singkatan its short name
 * @param urutan which run of the SOP in that period, from 1
 * @param dimulai when its process began
 * @param kiriman what has come; null while nothing has
 * @param nyata working minutes that the steps took up to the sending; null where not all are known
 * @param baku working minutes that the SOP gives those steps, the allowance for waiting included;
 *     null where not all are known
 */
public record BarisPenyerahan(
    String pengirim,
    String singkatan,
    UUID sopId,
    String sop,
    Periode periode,
    int urutan,
    KeadaanPenyerahan keadaan,
    Instant dimulai,
    Kiriman kiriman,
    Long nyata,
    Long baku) {

  /** Whether it took longer than its standard; never where one of the two is unknown. */
  public boolean melebihiBaku() {
    return nyata != null && baku != null && nyata > baku;
  }

  /**
   * A letter that has come.
   *
   * @param berkasId its file; null for those whose post it was not sent to
   * @param tujuan the post it was sent to
   * @param diterima when receipt was confirmed; null before, like the two that follow
   * @param penerima who confirmed
   * @param jabatanPenerima the post in which he did
   */
  public record Kiriman(
      UUID distribusiId,
      UUID berkasId,
      String hal,
      String nomor,
      LocalDate tanggal,
      String tujuan,
      Instant dikirim,
      Instant diterima,
      String penerima,
      String jabatanPenerima) {}
}
