package id.runut.umum.boundary;

/** Somebody else changed it since the user saw it; the message says who and when. */
public class SudahBerubah extends KesalahanPortal {

  private static final long serialVersionUID = 1L;

  public SudahBerubah(Pesan pesan) {
    super(pesan);
  }

  public SudahBerubah(String kunci, Object... argumen) {
    this(Pesan.dari(kunci, argumen));
  }

  @Override
  public int status() {
    return 409;
  }
}
