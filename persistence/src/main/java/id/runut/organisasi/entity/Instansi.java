package id.runut.organisasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.ZoneId;

/** A regional agency (perangkat daerah) with what its letterhead and its letter numbers need. */
@Entity
public class Instansi extends EntitasDasar {

  private String kode;
  private String nama;
  private String singkatan;

  /** First line of the letterhead, such as "Pemerintah Provinsi Sulawesi Tengah". */
  private String pemerintah;

  private String alamat;
  private String kontak;
  private String kota;
  private String zonaWaktu;

  /** Unit part of a letter number, such as "Set-DKUKM" in 000.8.6.3/0417/Set-DKUKM/2026. */
  private String kodeSurat;

  protected Instansi() {}

  public String getKode() {
    return kode;
  }

  public String getNama() {
    return nama;
  }

  public String getSingkatan() {
    return singkatan;
  }

  public String getPemerintah() {
    return pemerintah;
  }

  public String getAlamat() {
    return alamat;
  }

  public String getKontak() {
    return kontak;
  }

  public String getKota() {
    return kota;
  }

  public ZoneId getZonaWaktu() {
    return ZoneId.of(zonaWaktu);
  }

  public String getKodeSurat() {
    return kodeSurat;
  }
}
