package id.runut.agenda.entity;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** A file that goes along with a letter. */
@Embeddable
public class LampiranPengiriman {

  private UUID berkasId;

  /** The signed letter that the file is; null for other files, such as workbooks. */
  private UUID naskahId;

  /** Key of the SOP's document that it belongs to, or null. */
  private String dokumen;

  protected LampiranPengiriman() {}

  /**
   * @param naskahId the signed letter that the file is, or null
   * @param dokumen key of the SOP's document that it belongs to, or null
   */
  public LampiranPengiriman(UUID berkasId, UUID naskahId, String dokumen) {
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    this.naskahId = naskahId;
    this.dokumen = dokumen;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public UUID getNaskahId() {
    return naskahId;
  }

  public String getDokumen() {
    return dokumen;
  }
}
