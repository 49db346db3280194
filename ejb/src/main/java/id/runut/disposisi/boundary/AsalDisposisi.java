package id.runut.disposisi.boundary;

import java.util.Optional;
import java.util.UUID;

/**
 * What orders outside of the steps can be about: a capability that keeps letters has one bean of
 * this, and its letters are passed on with all that {@link DisposisiSuratService} offers.
 *
 * <p>Called in the caller's request and transaction. It judges neither who has received an order
 * nor who may pass it on: that follows from the orders themselves.
 */
public interface AsalDisposisi {

  /** The kind, such as {@code surat-masuk}; also the first part of the page's address. */
  String jenis();

  /**
   * A letter of the caller's agency, whether he may open it on its own page or not: whoever has
   * been given an order about it sees at least what the order's sheet says.
   *
   * @return empty when there is none, or when it is another agency's
   */
  Optional<SuratAsal> surat(UUID id);
}
