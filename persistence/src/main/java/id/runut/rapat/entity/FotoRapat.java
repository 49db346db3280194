package id.runut.rapat.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A photograph of a meeting, as the portal keeps it: re-drawn, without what the camera added. */
@Entity
public class FotoRapat extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Rapat rapat;

  private UUID berkasId;
  private String keterangan;
  private int lebar;
  private int tinggi;
  private Instant diunggah;

  /** When it was taken back; the file itself stays stored. */
  private Instant dihapus;

  @Embedded private Pelaku pelaku;

  protected FotoRapat() {}

  public FotoRapat(
      Rapat rapat, UUID berkasId, int lebar, int tinggi, Instant diunggah, Pelaku pelaku) {
    this.rapat = Objects.requireNonNull(rapat, "rapat");
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    this.keterangan = "";
    this.lebar = lebar;
    this.tinggi = tinggi;
    this.diunggah = Objects.requireNonNull(diunggah, "diunggah");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  /** Says what it shows. */
  public void beriKeterangan(String keterangan) {
    this.keterangan = Objects.requireNonNull(keterangan, "keterangan");
  }

  /** Takes it back; once taken back it stays so. */
  public void hapus(Instant saat) {
    if (dihapus == null) {
      dihapus = Objects.requireNonNull(saat, "saat");
    }
  }

  public Rapat getRapat() {
    return rapat;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public String getKeterangan() {
    return keterangan;
  }

  public int getLebar() {
    return lebar;
  }

  public int getTinggi() {
    return tinggi;
  }

  public Instant getDiunggah() {
    return diunggah;
  }

  public Instant getDihapus() {
    return dihapus;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
