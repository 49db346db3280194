package id.runut.naskah.entity;

/** In whose name an official signs (DOMAIN 2.7). */
public enum BentukPenandatanganan {
  /** In his own. */
  LANGSUNG(0),
  /** {@code a.n.}: in the name of his superior, who stays responsible. */
  ATAS_NAMA(1),
  /** {@code u.b.}: in the name of his superior's superior, through his superior. */
  UNTUK_BELIAU(2);

  private final int tingkat;

  BentukPenandatanganan(int tingkat) {
    this.tingkat = tingkat;
  }

  /** How many levels below the named post the signer's post stands. */
  public int tingkat() {
    return tingkat;
  }
}
