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

/** A part of minutes. Its optimistic lock is what two writers of one part meet at. */
@Entity
public class BagianNotula extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Rapat rapat;

  @Enumerated(EnumType.STRING)
  private JenisBagian bagian;

  /** Sanitised XHTML. */
  private String isi;

  private Instant disimpan;
  @Embedded private Pelaku pelaku;

  protected BagianNotula() {}

  public BagianNotula(
      Rapat rapat, JenisBagian bagian, String isi, Instant disimpan, Pelaku pelaku) {
    this.rapat = Objects.requireNonNull(rapat, "rapat");
    this.bagian = Objects.requireNonNull(bagian, "bagian");
    tulis(isi, disimpan, pelaku);
  }

  /** Replaces what it says. */
  public final void tulis(String isi, Instant kini, Pelaku oleh) {
    this.isi = Objects.requireNonNull(isi, "isi");
    this.disimpan = Objects.requireNonNull(kini, "kini");
    this.pelaku = Objects.requireNonNull(oleh, "oleh");
  }

  public Rapat getRapat() {
    return rapat;
  }

  public JenisBagian getBagian() {
    return bagian;
  }

  public String getIsi() {
    return isi;
  }

  public Instant getDisimpan() {
    return disimpan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
