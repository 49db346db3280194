package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.UUID;

/** How many working minutes a task may wait in an agency before its standard time begins. */
@Entity
public class WaktuTunggu extends EntitasDasar {

  private UUID instansiId;
  private int menit;

  protected WaktuTunggu() {}

  public UUID getInstansiId() {
    return instansiId;
  }

  public int getMenit() {
    return menit;
  }
}
