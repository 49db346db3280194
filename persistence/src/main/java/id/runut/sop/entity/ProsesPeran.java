package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Which post was chosen for a role that several posts fill. */
@Entity
public class ProsesPeran extends EntitasDasar {

  private UUID prosesId;
  private String peran;
  private UUID jabatanId;

  protected ProsesPeran() {}

  public ProsesPeran(UUID prosesId, String peran, UUID jabatanId) {
    this.prosesId = prosesId;
    this.peran = peran;
    this.jabatanId = jabatanId;
  }

  /** Another post is chosen from now on. */
  public void pilih(UUID jabatanBaru) {
    jabatanId = jabatanBaru;
  }

  public String getPeran() {
    return peran;
  }

  public UUID getJabatanId() {
    return jabatanId;
  }
}
