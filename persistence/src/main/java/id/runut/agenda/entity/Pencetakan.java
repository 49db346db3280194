package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Copies that were made of a document. Only ever added. */
@Entity
public class Pencetakan extends EntitasDasar {

  private UUID tugasId;
  private UUID naskahId;
  private int nomorVersi;
  private int eksemplar;
  private boolean distempel;

  /** For whom the copies are. */
  private String untuk;

  private Instant dicetak;
  @Embedded private Pelaku pelaku;

  protected Pencetakan() {}

  public Pencetakan(
      UUID tugasId,
      UUID naskahId,
      int nomorVersi,
      int eksemplar,
      boolean distempel,
      String untuk,
      Instant dicetak,
      Pelaku pelaku) {
    this.tugasId = tugasId;
    this.naskahId = naskahId;
    this.nomorVersi = nomorVersi;
    this.eksemplar = eksemplar;
    this.distempel = distempel;
    this.untuk = untuk;
    this.dicetak = dicetak;
    this.pelaku = pelaku;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public UUID getNaskahId() {
    return naskahId;
  }

  public int getNomorVersi() {
    return nomorVersi;
  }

  public int getEksemplar() {
    return eksemplar;
  }

  public boolean isDistempel() {
    return distempel;
  }

  public String getUntuk() {
    return untuk;
  }

  public Instant getDicetak() {
    return dicetak;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
