package id.runut.perancang.web;

import id.runut.perancang.boundary.TerbitkanSop;
import java.io.Serializable;
import java.time.LocalDate;

/** The approval that a draft is published with. */
public class IsianPengesahan implements Serializable {

  private static final long serialVersionUID = 1L;

  private String sebutan;
  private String nomor;
  private String oleh;
  private LocalDate tanggal;

  TerbitkanSop perintah(long versi) {
    return new TerbitkanSop(versi, sebutan, nomor, oleh, tanggal);
  }

  public String getSebutan() {
    return sebutan;
  }

  public void setSebutan(String sebutan) {
    this.sebutan = sebutan;
  }

  public String getNomor() {
    return nomor;
  }

  public void setNomor(String nomor) {
    this.nomor = nomor;
  }

  public String getOleh() {
    return oleh;
  }

  public void setOleh(String oleh) {
    this.oleh = oleh;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public void setTanggal(LocalDate tanggal) {
    this.tanggal = tanggal;
  }
}
