package id.runut.rapat.web;

import id.runut.rapat.boundary.Tamu;
import java.io.Serializable;

/** A guest while his name is being written. */
public class BarisTamu implements Serializable {

  private static final long serialVersionUID = 1L;

  private String nama;
  private String jabatan;
  private String instansi;

  public BarisTamu() {}

  BarisTamu(String nama, String jabatan, String instansi) {
    this.nama = nama;
    this.jabatan = jabatan;
    this.instansi = instansi;
  }

  Tamu keRecord() {
    return new Tamu(nama, jabatan, instansi);
  }

  boolean kosong() {
    return nama == null && jabatan == null && instansi == null;
  }

  /** Makes room for the next. */
  void kosongkan() {
    nama = null;
    jabatan = null;
    instansi = null;
  }

  public String getNama() {
    return nama;
  }

  public void setNama(String nama) {
    this.nama = nama;
  }

  public String getJabatan() {
    return jabatan;
  }

  public void setJabatan(String jabatan) {
    this.jabatan = jabatan;
  }

  public String getInstansi() {
    return instansi;
  }

  public void setInstansi(String instansi) {
    this.instansi = instansi;
  }
}
