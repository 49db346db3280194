package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.UUID;

/**
 * How many working minutes a task may wait in an agency before its standard time begins, how long
 * before the deadline its holder is reminded, and how long after it his superior is told.
 */
@Entity
public class WaktuTunggu extends EntitasDasar {

  private UUID instansiId;
  private int menit;
  private int menitIngat;
  private int menitEskalasi;

  protected WaktuTunggu() {}

  public WaktuTunggu(UUID instansiId) {
    this.instansiId = instansiId;
  }

  /** Sets all three; they hold for tasks that open from now on and for the open ones. */
  public void tetapkan(int tunggu, int ingat, int eskalasi) {
    menit = tunggu;
    menitIngat = ingat;
    menitEskalasi = eskalasi;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public int getMenit() {
    return menit;
  }

  public int getMenitIngat() {
    return menitIngat;
  }

  public int getMenitEskalasi() {
    return menitEskalasi;
  }
}
