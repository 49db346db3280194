package id.runut.organisasi.web;

import java.io.Serializable;
import java.time.LocalDate;

/** Dates and the letter behind them, as forms about assignments and absences take them. */
public class IsianSurat implements Serializable {

  private static final long serialVersionUID = 1L;

  private String pilihan;
  private LocalDate mulai;
  private LocalDate selesai;
  private String nomorSurat;
  private LocalDate tanggalSurat;
  private String keterangan;

  /** A post, an official or a kind, as the form needs. */
  public String getPilihan() {
    return pilihan;
  }

  public void setPilihan(String pilihan) {
    this.pilihan = pilihan;
  }

  public LocalDate getMulai() {
    return mulai;
  }

  public void setMulai(LocalDate mulai) {
    this.mulai = mulai;
  }

  public LocalDate getSelesai() {
    return selesai;
  }

  public void setSelesai(LocalDate selesai) {
    this.selesai = selesai;
  }

  public String getNomorSurat() {
    return nomorSurat;
  }

  public void setNomorSurat(String nomorSurat) {
    this.nomorSurat = nomorSurat;
  }

  public LocalDate getTanggalSurat() {
    return tanggalSurat;
  }

  public void setTanggalSurat(LocalDate tanggalSurat) {
    this.tanggalSurat = tanggalSurat;
  }

  public String getKeterangan() {
    return keterangan;
  }

  public void setKeterangan(String keterangan) {
    this.keterangan = keterangan;
  }
}
