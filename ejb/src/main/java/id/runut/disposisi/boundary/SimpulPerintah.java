package id.runut.disposisi.boundary;

import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.entity.SifatKeamanan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order about a letter in the tree of who has what.
 *
 * @param dari post that gave it, Plh./Plt. included
 * @param atasNama on whose behalf a deputy gave it, otherwise null
 * @param rinci whether the caller sees what it says; otherwise only that it led to his own, and
 *     {@code instruksi}, {@code catatan} and {@code tenggat} are empty
 * @param tarik whether the caller may recall it as a whole
 */
public record SimpulPerintah(
    UUID id,
    String dari,
    String nama,
    String atasNama,
    Instant diberikan,
    boolean rinci,
    List<String> instruksi,
    String catatan,
    SifatDisposisi urgensi,
    SifatKeamanan keamanan,
    Instant tenggat,
    Putusan tarik,
    List<Penerima> kepada) {

  public SimpulPerintah {
    instruksi = List.copyOf(instruksi);
    kepada = List.copyOf(kepada);
  }

  /** How far an addressee is. */
  public enum Status {
    BELUM_DIBACA,
    DIBACA,
    DIKERJAKAN,
    SELESAI,
    DITARIK
  }

  /**
   * A post that received the order.
   *
   * @param milikSaya whether the caller holds it
   * @param rinci whether the caller sees how far it is; otherwise all that follows is empty
   * @param dibacaOleh first reader with his post, and for whom he stood in; null before
   * @param laporan what was reported, the oldest first
   * @param lanjutan orders by which it was passed on
   * @param tarik whether the caller may recall the order from this post
   */
  public record Penerima(
      UUID id,
      UUID jabatanId,
      String jabatan,
      boolean koordinator,
      boolean milikSaya,
      boolean rinci,
      Status status,
      boolean lewat,
      Instant dibaca,
      String dibacaOleh,
      Instant selesai,
      String ditarikOleh,
      List<Laporan> laporan,
      List<SimpulPerintah> lanjutan,
      Putusan tarik) {

    public Penerima {
      laporan = List.copyOf(laporan);
      lanjutan = List.copyOf(lanjutan);
    }
  }

  /**
   * A report.
   *
   * @param namaBerkas name of the evidence; null for none
   */
  public record Laporan(
      UUID id, String isi, boolean selesai, String oleh, Instant dibuat, String namaBerkas) {}
}
