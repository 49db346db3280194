package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A file that proves an act outside of the portal. */
@Entity
public class BuktiKegiatan extends EntitasDasar {

  private UUID tugasId;
  private UUID berkasId;
  private Instant dibuat;
  private Instant dihapus;

  protected BuktiKegiatan() {}

  public BuktiKegiatan(UUID tugasId, UUID berkasId, Instant dibuat) {
    this.tugasId = tugasId;
    this.berkasId = berkasId;
    this.dibuat = dibuat;
  }

  /** Takes it back, before the act is reported. */
  public void hapus(Instant kini) {
    dihapus = kini;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Instant getDihapus() {
    return dihapus;
  }
}
