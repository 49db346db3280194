package id.runut.umum.boundary;

/** The act does not fit the state: something is missing, or it is already done. */
public class KeadaanTidakSah extends KesalahanPortal {

  private static final long serialVersionUID = 1L;

  public KeadaanTidakSah(Pesan pesan) {
    super(pesan);
  }

  public KeadaanTidakSah(String kunci, Object... argumen) {
    this(Pesan.dari(kunci, argumen));
  }

  @Override
  public int status() {
    return 409;
  }
}
