package id.runut.naskah.boundary;

/**
 * How far a stack has come.
 *
 * @param jumlah how many were chosen; 0 while nothing is being worked through
 * @param diproses how many have their answer
 * @param berhasil how many of those were done
 */
public record KemajuanTumpukan(int jumlah, int diproses, int berhasil) {

  /** Nothing is being worked through. */
  public static final KemajuanTumpukan DIAM = new KemajuanTumpukan(0, 0, 0);

  /** One more has its answer. */
  public KemajuanTumpukan maju(boolean jadi) {
    return new KemajuanTumpukan(jumlah, diproses + 1, jadi ? berhasil + 1 : berhasil);
  }
}
