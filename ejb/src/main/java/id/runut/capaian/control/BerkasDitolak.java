package id.runut.capaian.control;

import id.runut.umum.boundary.Pesan;

/** A file that is refused as a whole. Never leaves the capability: the service answers with it. */
public class BerkasDitolak extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Pesan pesan;

  public BerkasDitolak(String kunci, Object... argumen) {
    super(kunci);
    this.pesan = Pesan.dari(kunci, argumen);
  }

  public Pesan pesan() {
    return pesan;
  }
}
