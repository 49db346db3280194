package id.runut.tandatangan.boundary;

import id.runut.disposisi.boundary.IsiDisposisi;
import java.util.List;

/**
 * The wish to sign. The service overwrites {@code frasaSandi} before it returns.
 *
 * @param sidikVersi SHA-256 of the version that the signer has seen
 * @param sidikLain SHA-256 of the versions of the other letters that the act covers
 * @param disposisi order to the next post in steps that sign and order at once; otherwise null
 */
public record TandaTangani(
    char[] frasaSandi, String sidikVersi, List<String> sidikLain, IsiDisposisi disposisi) {

  public TandaTangani {
    sidikLain = sidikLain == null ? List.of() : List.copyOf(sidikLain);
  }

  /** For an act that covers one letter. */
  public TandaTangani(char[] frasaSandi, String sidikVersi, IsiDisposisi disposisi) {
    this(frasaSandi, sidikVersi, List.of(), disposisi);
  }

  /** Whether the signer has seen the version. */
  public boolean melihat(String sidik) {
    return sidik.equals(sidikVersi) || sidikLain.contains(sidik);
  }

  /** Says nothing of the passphrase. */
  @Override
  public String toString() {
    return "TandaTangani[" + sidikVersi + "]";
  }
}
