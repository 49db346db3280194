package id.runut.agenda.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** How long papers of a class are kept: first at hand, then put by. */
@Entity
public class JadwalRetensi {

  @Id private String kode;
  private String masalah;
  private int aktif;
  private int inaktif;

  @Enumerated(EnumType.STRING)
  private Nasib nasib;

  protected JadwalRetensi() {}

  public String getKode() {
    return kode;
  }

  public String getMasalah() {
    return masalah;
  }

  /** Years at hand. */
  public int getAktif() {
    return aktif;
  }

  /** Years put by, after those at hand. */
  public int getInaktif() {
    return inaktif;
  }

  public Nasib getNasib() {
    return nasib;
  }
}
