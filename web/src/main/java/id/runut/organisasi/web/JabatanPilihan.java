package id.runut.organisasi.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.UUID;

/** The post in which the reader has chosen to work for now; none for all of his posts together. */
@SessionScoped
public class JabatanPilihan implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID jabatanId;

  /** Null for all posts together. */
  public UUID get() {
    return jabatanId;
  }

  public void set(UUID jabatanId) {
    this.jabatanId = jabatanId;
  }
}
