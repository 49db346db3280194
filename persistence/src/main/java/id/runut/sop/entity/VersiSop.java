package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;

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

  /** Number of the approval; null for what comes with the portal, like the other facts of it. */
  private String disahkanNomor;

  private String disahkanOleh;
  private LocalDate disahkanTanggal;
  @Embedded private Pelaku pelaku;

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

  /**
   * Published by an administrator of the agency.
   *
   * @param nomor number of the approval
   * @param oleh who has approved it
   */
  public VersiSop disahkan(String nomor, String oleh, LocalDate tanggal, Pelaku penerbit) {
    disahkanNomor = nomor;
    disahkanOleh = oleh;
    disahkanTanggal = tanggal;
    pelaku = penerbit;
    return this;
  }

  /** Whether the agency has made it itself; otherwise it came with the portal. */
  public boolean buatanInstansi() {
    return pelaku != null;
  }

  public String getDisahkanNomor() {
    return disahkanNomor;
  }

  public String getDisahkanOleh() {
    return disahkanOleh;
  }

  public LocalDate getDisahkanTanggal() {
    return disahkanTanggal;
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
