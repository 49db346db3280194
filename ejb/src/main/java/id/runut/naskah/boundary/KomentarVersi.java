package id.runut.naskah.boundary;

import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import java.util.List;
import java.util.UUID;

/**
 * A version of a letter, block by block, with the comments on the letter.
 *
 * @param bolehTulis whether comments may still be written
 */
public record KomentarVersi(
    UUID naskahId,
    String hal,
    InfoVersi versi,
    List<BlokTampil> blok,
    List<InfoKomentar> komentar,
    Putusan bolehTulis) {

  public KomentarVersi {
    blok = List.copyOf(blok);
    komentar = List.copyOf(komentar);
  }

  /**
   * A block of the version.
   *
   * @param nomor from 0
   * @param teks bare text
   */
  public record BlokTampil(int nomor, BentukBlok bentuk, Pesan tempat, String teks) {}
}
