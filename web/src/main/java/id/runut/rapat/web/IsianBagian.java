package id.runut.rapat.web;

import id.runut.rapat.boundary.InfoBagian;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A part of minutes while it is being written. */
public class IsianBagian implements Serializable {

  private static final long serialVersionUID = 1L;

  private String isi;

  /** What the editor was given or has saved last, to see whether anything was typed. */
  private String awal;

  /** Own words that somebody else's have replaced; null for none. */
  private String tersisih;

  private String oleh;
  private Instant disimpan;
  private long versi;

  IsianBagian(InfoBagian b) {
    gantiDengan(b);
  }

  /** After saving: the editor keeps what it shows. */
  void terima(InfoBagian b) {
    awal = isi;
    tersisih = null;
    catat(b);
  }

  /** Shows what stands now; own words that differ are kept aside. */
  final void gantiDengan(InfoBagian b) {
    boolean belumTersimpan = isi != null && !Objects.equals(isi, awal);
    tersisih = belumTersimpan ? isi.replaceAll("<[^>]+>", " ").strip() : null;
    isi = b.isi();
    awal = b.isi();
    catat(b);
  }

  private void catat(InfoBagian b) {
    versi = b.versi();
    disimpan = b.disimpan();
    oleh = b.oleh();
  }

  /** What has been saved last. */
  InfoBagian getTersimpan() {
    return new InfoBagian(null, awal, versi, disimpan, oleh);
  }

  String getAwal() {
    return awal;
  }

  public String getIsi() {
    return isi;
  }

  public void setIsi(String isi) {
    this.isi = isi;
  }

  public String getTersisih() {
    return tersisih;
  }
}
