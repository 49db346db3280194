package id.runut.tandatangan.boundary;

import id.runut.disposisi.boundary.IsiDisposisi;

/**
 * The wish to sign. The service overwrites {@code frasaSandi} before it returns.
 *
 * @param sidikVersi SHA-256 of the version that the signer has seen
 * @param disposisi order to the next post in steps that sign and order at once; otherwise null
 */
public record TandaTangani(char[] frasaSandi, String sidikVersi, IsiDisposisi disposisi) {

  /** Says nothing of the passphrase. */
  @Override
  public String toString() {
    return "TandaTangani[" + sidikVersi + "]";
  }
}
