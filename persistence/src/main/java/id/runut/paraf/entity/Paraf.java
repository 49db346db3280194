package id.runut.paraf.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An initial to one version of a letter. It can only end, never move to another version. */
@Entity
public class Paraf extends EntitasDasar {

  private UUID naskahId;
  private int nomorVersi;
  private String sidik;
  private UUID tugasId;
  private int langkah;

  /** The post as the table of initials shows it, Plh./Plt. included. */
  private String jabatanSingkat;

  private Instant diberikan;
  private Instant gugur;

  @Enumerated(EnumType.STRING)
  private SebabGugur sebabGugur;

  @Embedded private Pelaku pelaku;

  protected Paraf() {}

  /**
   * @param sidik SHA-256 of the version
   */
  public Paraf(
      UUID naskahId,
      int nomorVersi,
      String sidik,
      UUID tugasId,
      int langkah,
      String jabatanSingkat,
      Instant diberikan,
      Pelaku pelaku) {
    this.naskahId = Objects.requireNonNull(naskahId, "naskahId");
    this.nomorVersi = nomorVersi;
    this.sidik = Objects.requireNonNull(sidik, "sidik");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.langkah = langkah;
    this.jabatanSingkat = Objects.requireNonNull(jabatanSingkat, "jabatanSingkat");
    this.diberikan = Objects.requireNonNull(diberikan, "diberikan");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  /** Ends the initial; one that has ended stays as it ended. */
  public void gugurkan(SebabGugur sebab, Instant kini) {
    if (gugur == null) {
      gugur = Objects.requireNonNull(kini, "kini");
      sebabGugur = Objects.requireNonNull(sebab, "sebab");
    }
  }

  /** Whether it holds for the version. */
  public boolean berlakuUntuk(String sidikVersi) {
    return gugur == null && sidik.equals(sidikVersi);
  }

  public UUID getNaskahId() {
    return naskahId;
  }

  public int getNomorVersi() {
    return nomorVersi;
  }

  public String getSidik() {
    return sidik;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public int getLangkah() {
    return langkah;
  }

  public String getJabatanSingkat() {
    return jabatanSingkat;
  }

  public Instant getDiberikan() {
    return diberikan;
  }

  public Instant getGugur() {
    return gugur;
  }

  public SebabGugur getSebabGugur() {
    return sebabGugur;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
