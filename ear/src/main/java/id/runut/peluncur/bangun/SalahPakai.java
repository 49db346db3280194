package id.runut.peluncur.bangun;

/**
 * The launcher cannot go on; the message tells the user, in one Indonesian sentence, what to do.
 */
public final class SalahPakai extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SalahPakai(String pesan) {
    super(pesan);
  }

  public SalahPakai(String pesan, Throwable sebab) {
    super(pesan, sebab);
  }
}
