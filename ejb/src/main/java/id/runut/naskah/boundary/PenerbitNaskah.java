package id.runut.naskah.boundary;

import id.runut.berkas.boundary.InfoBerkas;
import id.runut.sop.boundary.KonteksTugas;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import java.util.UUID;

/**
 * What the services of other capabilities need of letters, inside their own transactions and after
 * their own permission checks. Pages and REST never call it.
 */
@Stateless
@PermitAll
public class PenerbitNaskah {

  /**
   * Makes a version of a letter whose body comes from the portal (a recap). An unchanged content
   * makes no second version.
   *
   * @param konteks a step that names the document
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public InfoVersi catatVersi(KonteksTugas konteks, IsiNaskah isi) {
    throw new UnsupportedOperationException();
  }

  /** The current version of a document of the process; empty while none has been handed in. */
  public Optional<NaskahBerlaku> berlaku(UUID prosesId, String dokumen) {
    throw new UnsupportedOperationException();
  }

  /** The signed letter of a document of the process; empty before the signature. */
  public Optional<RingkasanNaskah> terbit(UUID prosesId, String dokumen) {
    throw new UnsupportedOperationException();
  }

  /**
   * The final PDF of a version with number and date, ready to be signed. The visible signature (QR
   * code, signer) is drawn by whoever signs, into the place that the answer names.
   */
  public NaskahAkhir susunAkhir(UUID versiId, DataTerbit data) {
    throw new UnsupportedOperationException();
  }

  /**
   * Freezes the letter: from now on its number, its date and these bytes are final.
   *
   * @param berkas the signed file
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void terbitkan(KonteksTugas konteks, UUID versiId, DataTerbit data, InfoBerkas berkas) {
    throw new UnsupportedOperationException();
  }
}
