package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A published definition, immutable from the first moment (the database refuses changes). */
@Entity
public class VersiSop extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Sop sop;

  private int nomor;

  /** The definition file, word for word. */
  private String isi;

  private String sidik;
  private Instant diterbitkan;

  protected VersiSop() {}

  /**
   * @param nomor 1 for the first, then without gaps
   * @param sidik SHA-256 of {@code isi}
   */
  public VersiSop(Sop sop, int nomor, String isi, String sidik, Instant diterbitkan) {
    this.sop = sop;
    this.nomor = nomor;
    this.isi = isi;
    this.sidik = sidik;
    this.diterbitkan = diterbitkan;
  }

  public Sop getSop() {
    return sop;
  }

  public int getNomor() {
    return nomor;
  }

  public String getIsi() {
    return isi;
  }

  public String getSidik() {
    return sidik;
  }

  public Instant getDiterbitkan() {
    return diterbitkan;
  }
}
