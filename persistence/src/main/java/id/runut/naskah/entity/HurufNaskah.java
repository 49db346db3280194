package id.runut.naskah.entity;

/** Typefaces that letters can be set in; both ship with the portal and are embedded. */
public enum HurufNaskah {
  /** Takes the same room as Arial. */
  ARIAL("Liberation Sans"),
  /** Takes the same room as Times New Roman. */
  TIMES("Liberation Serif");

  private final String keluarga;

  HurufNaskah(String keluarga) {
    this.keluarga = keluarga;
  }

  /** The family as style sheets name it. */
  public String keluarga() {
    return keluarga;
  }
}
