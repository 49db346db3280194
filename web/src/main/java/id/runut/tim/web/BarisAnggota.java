package id.runut.tim.web;

import id.runut.tim.boundary.AnggotaTerusun;
import id.runut.tim.entity.Kedudukan;
import java.io.Serializable;
import java.util.UUID;

/** A member while the team is being composed. */
public class BarisAnggota implements Serializable {

  private static final long serialVersionUID = 1L;

  private String jabatan;
  private Kedudukan kedudukan;

  BarisAnggota(UUID jabatan, Kedudukan kedudukan) {
    this.jabatan = jabatan == null ? null : jabatan.toString();
    this.kedudukan = kedudukan;
  }

  AnggotaTerusun keRecord() {
    return new AnggotaTerusun(UUID.fromString(jabatan), kedudukan);
  }

  public String getJabatan() {
    return jabatan;
  }

  public void setJabatan(String jabatan) {
    this.jabatan = jabatan;
  }

  public Kedudukan getKedudukan() {
    return kedudukan;
  }

  public void setKedudukan(Kedudukan kedudukan) {
    this.kedudukan = kedudukan;
  }
}
