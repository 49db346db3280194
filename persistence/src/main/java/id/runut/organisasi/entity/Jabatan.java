package id.runut.organisasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * A post. Tasks, orders and letters go to posts, never to persons: whoever holds the post at that
 * time sees them (DOMAIN, "Model").
 */
@Entity
public class Jabatan extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Instansi instansi;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private UnitKerja unit;

  @ManyToOne(fetch = FetchType.LAZY)
  private Jabatan atasan;

  private String kode;
  private String nama;

  /** The short form for cards and lanes, such as "Kasubbag Program". */
  private String namaSingkat;

  /** Such as "II.a"; null for posts without an eselon. */
  private String eselon;

  /** The SOP role that the post fills, one of the realm's role names. */
  private String peran;

  protected Jabatan() {}

  public Instansi getInstansi() {
    return instansi;
  }

  public UnitKerja getUnit() {
    return unit;
  }

  public Jabatan getAtasan() {
    return atasan;
  }

  public String getKode() {
    return kode;
  }

  public String getNama() {
    return nama;
  }

  public String getNamaSingkat() {
    return namaSingkat;
  }

  public String getEselon() {
    return eselon;
  }

  public String getPeran() {
    return peran;
  }
}
