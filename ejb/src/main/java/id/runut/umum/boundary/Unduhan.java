package id.runut.umum.boundary;

/**
 * A file on its way to the user.
 *
 * @param nama with its ending
 * @param jenisKonten media type
 */
public record Unduhan(String nama, String jenisKonten, byte[] isi) {

  public static final String PDF = "application/pdf";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  public static Unduhan pdf(String nama, byte[] isi) {
    return new Unduhan(nama, PDF, isi);
  }

  public static Unduhan xlsx(String nama, byte[] isi) {
    return new Unduhan(nama, XLSX, isi);
  }
}
