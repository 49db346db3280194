package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A line of a task's checklist that somebody has looked at. */
@Entity
public class ButirPeriksa extends EntitasDasar {

  private UUID tugasId;
  private int nomor;
  private boolean lengkap;

  protected ButirPeriksa() {}

  public ButirPeriksa(UUID tugasId, int nomor) {
    this.tugasId = tugasId;
    this.nomor = nomor;
  }

  /** Ticks the line or takes the tick back. */
  public void nilai(boolean adaLengkap) {
    lengkap = adaLengkap;
  }

  public int getNomor() {
    return nomor;
  }

  public boolean isLengkap() {
    return lengkap;
  }
}
