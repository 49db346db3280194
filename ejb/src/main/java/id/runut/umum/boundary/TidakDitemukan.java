package id.runut.umum.boundary;

/** There is no such thing for this user: "not yours" and "does not exist" look alike. */
public class TidakDitemukan extends KesalahanPortal {

  private static final long serialVersionUID = 1L;

  public TidakDitemukan(Pesan pesan) {
    super(pesan);
  }

  public TidakDitemukan(String kunci, Object... argumen) {
    this(Pesan.dari(kunci, argumen));
  }

  @Override
  public int status() {
    return 404;
  }
}
