package id.runut.perancang.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A definition in the making. Once it is published or thrown away nothing changes any more. */
@Entity
public class RancanganSop extends EntitasDasar {

  private UUID instansiId;
  private String kode;
  private String nama;

  /** The version that it was copied from; null for what was begun anew. */
  private UUID dasarId;

  /** The definition file as it stands; it may be broken, but it can be read. */
  private String isi;

  @Enumerated(EnumType.STRING)
  private StatusRancangan status;

  /** The version that has come of it; null before. */
  private UUID terbitId;

  private Instant diubah;
  @Embedded private Pelaku pelaku;

  protected RancanganSop() {}

  /**
   * @param dasarId null for what is begun anew
   */
  public RancanganSop(UUID instansiId, String kode, UUID dasarId) {
    this.instansiId = instansiId;
    this.kode = kode;
    this.dasarId = dasarId;
    this.status = StatusRancangan.DISUSUN;
  }

  /** Takes a new content. */
  public void tulis(String namaBaru, String isiBaru, Pelaku oleh, Instant kini) {
    pastikanDisusun();
    nama = namaBaru;
    isi = isiBaru;
    diubah = kini;
    pelaku = oleh;
  }

  /** Is from now on meant to follow another version than the one that it was copied from. */
  public void dasarkan(UUID versiSopId) {
    pastikanDisusun();
    dasarId = versiSopId;
  }

  /** A version has come of it. */
  public void terbit(UUID versiSopId, Pelaku oleh, Instant kini) {
    pastikanDisusun();
    status = StatusRancangan.DITERBITKAN;
    terbitId = versiSopId;
    diubah = kini;
    pelaku = oleh;
  }

  /** Is not wanted any more. */
  public void buang(Pelaku oleh, Instant kini) {
    pastikanDisusun();
    status = StatusRancangan.DIBUANG;
    diubah = kini;
    pelaku = oleh;
  }

  private void pastikanDisusun() {
    if (status != StatusRancangan.DISUSUN) {
      throw new IllegalStateException("draft " + getId() + " is " + status);
    }
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public String getKode() {
    return kode;
  }

  public String getNama() {
    return nama;
  }

  public UUID getDasarId() {
    return dasarId;
  }

  public String getIsi() {
    return isi;
  }

  public StatusRancangan getStatus() {
    return status;
  }

  public UUID getTerbitId() {
    return terbitId;
  }

  public Instant getDiubah() {
    return diubah;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
