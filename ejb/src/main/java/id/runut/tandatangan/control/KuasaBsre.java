package id.runut.tandatangan.control;

import id.runut.tandatangan.entity.JenisPenyedia;

/**
 * An official's passphrase on its way to BSrE. It opens nothing here: only BSrE knows whether it is
 * right.
 *
 * @param nik by which BSrE knows him
 */
record KuasaBsre(JenisPenyedia penyedia, String nik, char[] frasaSandi)
    implements KuasaTandaTangan {

  /** Says nothing of signer and passphrase. */
  @Override
  public String toString() {
    return "KuasaBsre[" + penyedia + "]";
  }
}
