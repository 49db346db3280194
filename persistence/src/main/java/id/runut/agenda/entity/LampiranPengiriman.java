package id.runut.agenda.entity;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A file that goes along with a letter. */
@Embeddable
public class LampiranPengiriman {

  private UUID berkasId;

  /** Key of the SOP's document that it belongs to, or null. */
  private String dokumen;

  protected LampiranPengiriman() {}

  LampiranPengiriman(UUID berkasId, String dokumen) {
    this.berkasId = berkasId;
    this.dokumen = dokumen;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public String getDokumen() {
    return dokumen;
  }
}
