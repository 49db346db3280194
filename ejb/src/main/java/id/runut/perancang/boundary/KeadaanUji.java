package id.runut.perancang.boundary;

import id.runut.umum.boundary.Pesan;
import java.time.Instant;
import java.util.List;

/**
 * Where a trial run stands after its answers. Nothing of it is kept anywhere.
 *
 * @param terbuka what is to be answered now
 * @param riwayat what has been answered, oldest first
 * @param tamat whether the run has ended
 * @param buntu why it cannot go on; null unless it cannot
 * @param mulai when it is supposed to have started
 * @param kini when it has come so far if everybody takes the standard time and nobody waits
 * @param gambar the drawing as SVG markup with the open steps lit
 */
public record KeadaanUji(
    List<TugasUji> terbuka,
    List<PutusanUji> riwayat,
    boolean tamat,
    Pesan buntu,
    Instant mulai,
    Instant kini,
    String gambar) {

  public KeadaanUji {
    terbuka = List.copyOf(terbuka);
    riwayat = List.copyOf(riwayat);
  }

  /**
   * A task that would be open.
   *
   * @param pelaksana the post and who holds it today
   * @param calonLain how many other posts could be chosen instead
   * @param utama false for the part of somebody else inside a step
   * @param menunggu the outside event that is waited for; null for none
   * @param bolehYa false while others inside the step are not ready
   * @param kembaliKe step that "Tidak" goes back to; null when it knows no "Tidak"
   */
  public record TugasUji(
      int langkah,
      String judul,
      String pelaksana,
      int calonLain,
      List<String> pekerjaan,
      boolean utama,
      String menunggu,
      Instant tiba,
      Instant tenggat,
      boolean bolehYa,
      Integer kembaliKe) {}

  /** An answer that was given. */
  public record PutusanUji(
      int langkah, String judul, String pelaksana, JawabanUji.Jawab jawab, Instant waktu) {}
}
