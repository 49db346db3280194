package id.runut.organisasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** A unit of an agency: sekretariat, bidang, subbagian, UPT. */
@Entity
public class UnitKerja extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Instansi instansi;

  @ManyToOne(fetch = FetchType.LAZY)
  private UnitKerja induk;

  private String kode;
  private String nama;

  @Enumerated(EnumType.STRING)
  private JenisUnit jenis;

  protected UnitKerja() {}

  public Instansi getInstansi() {
    return instansi;
  }

  public UnitKerja getInduk() {
    return induk;
  }

  public String getKode() {
    return kode;
  }

  public String getNama() {
    return nama;
  }

  public JenisUnit getJenis() {
    return jenis;
  }
}
