package id.runut.rapat.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;

/** The approval of minutes; it holds for what they said then, and never for what they say later. */
@Entity
public class PengesahanNotula extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Rapat rapat;

  @Enumerated(EnumType.STRING)
  private Pengesah sebagai;

  /** SHA-256 of what was approved. */
  private String sidik;

  private Instant waktu;
  @Embedded private Pelaku pelaku;

  protected PengesahanNotula() {}

  public PengesahanNotula(
      Rapat rapat, Pengesah sebagai, String sidik, Instant waktu, Pelaku pelaku) {
    this.rapat = Objects.requireNonNull(rapat, "rapat");
    this.sebagai = Objects.requireNonNull(sebagai, "sebagai");
    this.sidik = Objects.requireNonNull(sidik, "sidik");
    this.waktu = Objects.requireNonNull(waktu, "waktu");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  public Rapat getRapat() {
    return rapat;
  }

  public Pengesah getSebagai() {
    return sebagai;
  }

  public String getSidik() {
    return sidik;
  }

  public Instant getWaktu() {
    return waktu;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
