package id.runut.naskah.boundary;

import id.runut.umum.boundary.Pesan;

/**
 * A block of two versions side by side.
 *
 * @param tempat where it is, in words
 * @param kiri as the older version has it; null where it is new
 * @param kanan as the newer version has it; null where it was taken out
 * @param kata what became of its words
 */
public record BarisBanding(
    BentukBlok bentuk,
    Pesan tempat,
    Perubahan perubahan,
    SisiBanding kiri,
    SisiBanding kanan,
    JumlahKata kata) {

  public boolean berubah() {
    return perubahan != Perubahan.SAMA;
  }

  /**
   * Words that were changed in a block.
   *
   * @param diganti words with another in their place
   * @param bentuk words whose emphasis alone has changed
   */
  public record JumlahKata(int diganti, int ditambah, int dihapus, int bentuk) {

    public static final JumlahKata NOL = new JumlahKata(0, 0, 0, 0);

    public JumlahKata tambah(JumlahKata lain) {
      return new JumlahKata(
          diganti + lain.diganti,
          ditambah + lain.ditambah,
          dihapus + lain.dihapus,
          bentuk + lain.bentuk);
    }
  }
}
