package id.runut.umum.boundary;

import jakarta.ejb.ApplicationException;

/**
 * Root of the errors that a user may see. Rolls the transaction back; translated to a page and to
 * problem+json in one place each.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class KesalahanPortal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Pesan pesan;
  private transient boolean tercatat;

  protected KesalahanPortal(Pesan pesan) {
    super(pesan.kunci() + pesan.argumen());
    this.pesan = pesan;
  }

  public Pesan pesan() {
    return pesan;
  }

  /** Whether the log has this refusal: on its way out it passes several services. */
  public boolean tercatat() {
    return tercatat;
  }

  public void tandaiTercatat() {
    tercatat = true;
  }

  /** The HTTP status that says the same. */
  public abstract int status();
}
