package id.runut.notifikasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A line of somebody's mail of the day: what would have been a mail of its own. */
@Entity
public class KabarHarian extends EntitasDasar {

  private UUID pegawaiId;

  @ManyToOne(fetch = FetchType.LAZY)
  private KotakKeluar kotakKeluar;

  private Instant jatuhTempo;
  private Instant terkirim;

  protected KabarHarian() {}

  /**
   * @param jatuhTempo when the mail that it goes into is due
   */
  public KabarHarian(UUID pegawaiId, KotakKeluar kotakKeluar, Instant jatuhTempo) {
    this.pegawaiId = Objects.requireNonNull(pegawaiId, "pegawaiId");
    this.kotakKeluar = Objects.requireNonNull(kotakKeluar, "kotakKeluar");
    this.jatuhTempo = Objects.requireNonNull(jatuhTempo, "jatuhTempo");
  }

  /** Records that the mail of the day that holds it has been handed to the mail server. */
  public void tandaiTerkirim(Instant kini) {
    terkirim = kini;
  }

  /** Tries again later with the whole mail of the day. */
  public void tunda(Instant lagi) {
    jatuhTempo = lagi;
  }

  public UUID getPegawaiId() {
    return pegawaiId;
  }

  public KotakKeluar getKotakKeluar() {
    return kotakKeluar;
  }

  public Instant getJatuhTempo() {
    return jatuhTempo;
  }

  public Instant getTerkirim() {
    return terkirim;
  }
}
