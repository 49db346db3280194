package id.runut.organisasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** An official. {@code subjek} is the Keycloak subject by which his login is recognised. */
@Entity
public class Pegawai extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Instansi instansi;

  private String subjek;

  /** With titles (gelar), as letters of correspondence print it. */
  private String nama;

  private String nip;
  private String pangkat;
  private String golongan;
  private String surel;

  protected Pegawai() {}

  public Instansi getInstansi() {
    return instansi;
  }

  public String getSubjek() {
    return subjek;
  }

  public String getNama() {
    return nama;
  }

  public String getNip() {
    return nip;
  }

  public String getPangkat() {
    return pangkat;
  }

  public String getGolongan() {
    return golongan;
  }

  public String getSurel() {
    return surel;
  }
}
