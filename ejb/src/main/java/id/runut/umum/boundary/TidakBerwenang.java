package id.runut.umum.boundary;

/** The user may see it, but his post gives him no right to this act. */
public class TidakBerwenang extends KesalahanPortal {

  private static final long serialVersionUID = 1L;

  public TidakBerwenang(Pesan pesan) {
    super(pesan);
  }

  public TidakBerwenang(String kunci, Object... argumen) {
    this(Pesan.dari(kunci, argumen));
  }

  @Override
  public int status() {
    return 403;
  }
}
