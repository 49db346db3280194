package id.runut.naskah.entity;

/** Sheets that letters are printed on. */
public enum KertasNaskah {
  A4("210mm", "297mm"),
  /** Folio, as older practice has it. */
  F4("215mm", "330mm");

  private final String lebar;
  private final String tinggi;

  KertasNaskah(String lebar, String tinggi) {
    this.lebar = lebar;
    this.tinggi = tinggi;
  }

  /** The size as style sheets name it. */
  public String ukuran(boolean mendatar) {
    return mendatar ? tinggi + " " + lebar : lebar + " " + tinggi;
  }
}
