package id.runut.perancang.boundary;

/**
 * Another order of the columns or documents, or one less of them; steps that named what is gone
 * name nothing in its place.
 *
 * @param versi counter of the state that was changed
 * @param kunci id of the column, or key of the document
 */
public record UbahDaftar(long versi, Daftar daftar, Cara cara, String kunci) {

  /** What is changed. */
  public enum Daftar {
    PELAKSANA,
    DOKUMEN
  }

  /** What is done. */
  public enum Cara {
    HAPUS,
    NAIK,
    TURUN
  }
}
