package id.runut.naskah.web;

import id.runut.naskah.boundary.InfoKomentar;
import id.runut.naskah.boundary.KomentarService;
import id.runut.naskah.boundary.KomentarVersi;
import id.runut.naskah.boundary.KomentarVersi.BlokTampil;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** A version of a letter with the comments on it beside the text. */
@Named
@ViewScoped
public class KomentarPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int CUPLIKAN = 60;

  @Inject KomentarService service;
  @Inject Kalimat kalimat;

  @Inject
  @Param(pathIndex = 0)
  String naskah;

  @Inject
  @Param(name = "versi")
  Integer versi;

  private final Map<UUID, String> balasan = new HashMap<>();
  private Integer blok;
  private String kutipan;
  private String isi;
  private transient KomentarVersi tampil;

  /** Before anything is shown. */
  public void muat() {
    getTampil();
  }

  public KomentarVersi getTampil() {
    if (tampil == null) {
      tampil = service.lihat(id(), versi);
    }
    return tampil;
  }

  /** Writes what was typed. */
  public void tulis() {
    service.tulis(id(), getTampil().versi().nomor(), blok, kutipan, isi);
    blok = null;
    kutipan = null;
    isi = null;
    tampil = null;
  }

  public void balas(UUID komentar) {
    service.balas(komentar, balasan.get(komentar));
    balasan.remove(komentar);
    tampil = null;
  }

  public void selesaikan(UUID komentar) {
    service.selesaikan(komentar);
    tampil = null;
  }

  /** Comments that are open, or closed. */
  public List<InfoKomentar> komentar(boolean terbuka) {
    return getTampil().komentar().stream().filter(k -> k.terbuka() == terbuka).toList();
  }

  /** How many open comments are about a block. */
  public long jumlah(BlokTampil b) {
    return komentar(true).stream().filter(k -> Integer.valueOf(b.nomor()).equals(k.blok())).count();
  }

  /** Where a block is, in words. */
  public String tempat(BlokTampil b) {
    String kata = kalimat.dari(b.tempat());
    return kata.substring(0, 1).toUpperCase(Locale.ROOT) + kata.substring(1);
  }

  /** Where a comment is, in words; null when its words are gone. */
  public String tempat(InfoKomentar k) {
    return k.blok() == null ? null : tempat(getTampil().blok().get(k.blok()));
  }

  /** A block in the list of places to choose from. */
  public String pilihan(BlokTampil b) {
    String teks = b.teks().replaceAll("\\s+", " ").strip();
    return tempat(b) + ": " + (teks.length() > CUPLIKAN ? teks.substring(0, CUPLIKAN) + "…" : teks);
  }

  public Map<UUID, String> getBalasan() {
    return balasan;
  }

  public Integer getBlok() {
    return blok;
  }

  public void setBlok(Integer blok) {
    this.blok = blok;
  }

  public String getKutipan() {
    return kutipan;
  }

  public void setKutipan(String kutipan) {
    this.kutipan = kutipan;
  }

  public String getIsi() {
    return isi;
  }

  public void setIsi(String isi) {
    this.isi = isi;
  }

  private UUID id() {
    try {
      return UUID.fromString(naskah == null ? "" : naskah);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
