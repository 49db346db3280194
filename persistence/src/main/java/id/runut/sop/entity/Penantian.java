package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A step that waits for an outside event. While it waits nobody has a task and no clock runs. */
@Entity
public class Penantian extends EntitasDasar {

  private UUID prosesId;
  private int langkah;

  /** Who will carry the step out. */
  private UUID jabatanId;

  private String peristiwa;
  private Instant sejak;
  private Instant tiba;

  /** What tells the arrival, such as the number of the letter; may be null. */
  private String rujukan;

  protected Penantian() {}

  public Penantian(UUID prosesId, int langkah, UUID jabatanId, String peristiwa, Instant sejak) {
    this.prosesId = prosesId;
    this.langkah = langkah;
    this.jabatanId = jabatanId;
    this.peristiwa = peristiwa;
    this.sejak = sejak;
  }

  /** The event has happened. */
  public void tiba(String rujukanTiba, Instant kini) {
    if (tiba != null) {
      throw new IllegalStateException("event " + getId() + " has already arrived");
    }
    tiba = kini;
    rujukan = rujukanTiba;
  }

  public boolean menunggu() {
    return tiba == null;
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public int getLangkah() {
    return langkah;
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public String getPeristiwa() {
    return peristiwa;
  }

  public Instant getSejak() {
    return sejak;
  }

  public Instant getTiba() {
    return tiba;
  }

  public String getRujukan() {
    return rujukan;
  }
}
