package id.runut.audit.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The head of an audit chain; its row is the lock under which the chain grows. */
@Entity
public class RantaiAudit {

  @Id private String rantai;
  private long nomorTerakhir;
  private String hashTerakhir;

  protected RantaiAudit() {}

  public String getRantai() {
    return rantai;
  }

  public long getNomorTerakhir() {
    return nomorTerakhir;
  }

  public String getHashTerakhir() {
    return hashTerakhir;
  }

  /** Moves the head to the row that was just added. */
  public void maju(long nomor, String hash) {
    if (nomor != nomorTerakhir + 1) {
      throw new IllegalStateException("an audit chain has no gaps");
    }
    nomorTerakhir = nomor;
    hashTerakhir = hash;
  }
}
