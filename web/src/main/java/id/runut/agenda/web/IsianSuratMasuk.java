package id.runut.agenda.web;

import id.runut.naskah.entity.SifatNaskah;
import id.runut.umum.entity.SifatKeamanan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What stands in the fields of an incoming letter. */
public class IsianSuratMasuk implements Serializable {

  private static final long serialVersionUID = 1L;

  private String pengirim;
  private String nomor;
  private LocalDate tanggal;
  private LocalDate diterima;
  private String hal;
  private String ringkasan;
  private String keterangan;
  private SifatNaskah urgensi = SifatNaskah.BIASA;
  private SifatKeamanan keamanan = SifatKeamanan.BIASA;
  private String klasifikasi;
  private UUID tujuan;
  private boolean meskiSerupa;
  private boolean susulan;
  private Integer urutLama;

  public String getPengirim() {
    return pengirim;
  }

  public void setPengirim(String pengirim) {
    this.pengirim = pengirim;
  }

  public String getNomor() {
    return nomor;
  }

  public void setNomor(String nomor) {
    this.nomor = nomor;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public void setTanggal(LocalDate tanggal) {
    this.tanggal = tanggal;
  }

  public LocalDate getDiterima() {
    return diterima;
  }

  public void setDiterima(LocalDate diterima) {
    this.diterima = diterima;
  }

  public String getHal() {
    return hal;
  }

  public void setHal(String hal) {
    this.hal = hal;
  }

  public String getRingkasan() {
    return ringkasan;
  }

  public void setRingkasan(String ringkasan) {
    this.ringkasan = ringkasan;
  }

  public String getKeterangan() {
    return keterangan;
  }

  public void setKeterangan(String keterangan) {
    this.keterangan = keterangan;
  }

  public SifatNaskah getUrgensi() {
    return urgensi;
  }

  public void setUrgensi(SifatNaskah urgensi) {
    this.urgensi = urgensi;
  }

  public SifatKeamanan getKeamanan() {
    return keamanan;
  }

  public void setKeamanan(SifatKeamanan keamanan) {
    this.keamanan = keamanan;
  }

  public String getKlasifikasi() {
    return klasifikasi;
  }

  public void setKlasifikasi(String klasifikasi) {
    this.klasifikasi = klasifikasi;
  }

  public UUID getTujuan() {
    return tujuan;
  }

  public void setTujuan(UUID tujuan) {
    this.tujuan = tujuan;
  }

  public boolean isMeskiSerupa() {
    return meskiSerupa;
  }

  public void setMeskiSerupa(boolean meskiSerupa) {
    this.meskiSerupa = meskiSerupa;
  }

  public boolean isSusulan() {
    return susulan;
  }

  public void setSusulan(boolean susulan) {
    this.susulan = susulan;
  }

  public Integer getUrutLama() {
    return urutLama;
  }

  public void setUrutLama(Integer urutLama) {
    this.urutLama = urutLama;
  }
}
