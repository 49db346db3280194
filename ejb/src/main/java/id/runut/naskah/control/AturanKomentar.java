package id.runut.naskah.control;

import id.runut.umum.boundary.Putusan;
import java.util.Collection;
import java.util.UUID;

/** Who may write and close comments on a letter. */
public final class AturanKomentar {

  /** Longest comment. */
  public static final int TERPANJANG = 2_000;

  private AturanKomentar() {}

  /**
   * Whether comments may still be written.
   *
   * @param bertandaTangan whether the letter is signed
   */
  public static Putusan bolehTulis(boolean bertandaTangan) {
    return bertandaTangan ? Putusan.tidak("komentar.sudahTerbit") : Putusan.ya();
  }

  /**
   * Whether a comment may be closed: by whoever wrote it, and by whoever has handed the letter in.
   *
   * @param jabatan posts of the caller
   * @param penulis post in which the comment was written
   * @param pengaju posts in which versions of the letter were handed in
   */
  public static Putusan bolehSelesai(
      Collection<UUID> jabatan, UUID penulis, Collection<UUID> pengaju) {
    boolean boleh = jabatan.contains(penulis) || pengaju.stream().anyMatch(jabatan::contains);
    return boleh ? Putusan.ya() : Putusan.tidak("komentar.bukanPenulis");
  }
}
