package id.runut.naskah.entity;

/** Families of official letters (Permendagri 1/2023); what they say of names stands here alone. */
public enum KeluargaNaskah {
  /** Directives that lay down law or a decision: signed without academic titles (article 44). */
  PENETAPAN(false),
  /** Orders to officials. */
  PENUGASAN(true),
  KORESPONDENSI(true),
  KHUSUS(true);

  private final boolean bergelar;

  KeluargaNaskah(boolean bergelar) {
    this.bergelar = bergelar;
  }

  /** Whether the signer's name bears its titles. */
  public boolean bergelar() {
    return bergelar;
  }

  /** Whether its kinds are directives, which may be set in another type than letters. */
  public boolean arahan() {
    return this == PENETAPAN;
  }
}
