package id.runut.disposisi.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A post that an order was given to, and when it was first read there. */
@Entity
public class PenerimaDisposisi extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Disposisi disposisi;

  private UUID jabatanId;

  /** The post's name as it was at the time. */
  private String jabatan;

  private Instant dibaca;
  private String dibacaOleh;

  /** Whether it still has to report that the order is done. */
  private boolean terbuka;

  private Instant selesai;
  private String laporan;

  /** Whether it answers for what all addressees do. */
  private boolean koordinator;

  /** Post of the first reader, "Plh." or "Plt." included; known for orders about letters. */
  private String dibacaJabatan;

  private String dibacaAtasNama;

  /** When the order was recalled from this post; null otherwise, like {@code ditarikOleh}. */
  private Instant ditarik;

  private String ditarikOleh;

  /** When it was reminded of a deadline to come; null before. */
  private Instant diingatkanAwal;

  /** When whoever gave the order was told of the passed deadline; null before. */
  private Instant pemberiDiingatkan;

  /** When it was reminded of a passed deadline; null before. */
  private Instant diingatkan;

  /** Who reported; null before. */
  @Embedded private Pelaku pelaku;

  protected PenerimaDisposisi() {}

  PenerimaDisposisi(
      Disposisi disposisi, UUID jabatanId, String jabatan, boolean terbuka, boolean koordinator) {
    this.disposisi = disposisi;
    this.jabatanId = jabatanId;
    this.jabatan = jabatan;
    this.terbuka = terbuka;
    this.koordinator = koordinator;
  }

  /**
   * Reports that the order is done.
   *
   * @param laporan what was done; empty for nothing to say
   */
  public void selesaikan(String laporan, Instant kini, Pelaku oleh) {
    if (!terbuka) {
      throw new IllegalStateException("order " + getId() + " waits for no report");
    }
    this.terbuka = false;
    this.laporan = Objects.requireNonNull(laporan, "laporan");
    this.selesai = Objects.requireNonNull(kini, "kini");
    this.pelaku = Objects.requireNonNull(oleh, "oleh");
  }

  /** Notes a look by a holder of the post; the first one counts. */
  public void baca(String oleh, Instant kini) {
    if (dibaca == null) {
      dibaca = kini;
      dibacaOleh = oleh;
    }
  }

  /** Notes a look by a holder of the post or his deputy; the first one counts. */
  public void baca(Pelaku oleh, Instant kini) {
    if (dibaca == null) {
      baca(oleh.getNama(), kini);
      dibacaJabatan = oleh.getNamaJabatan();
      dibacaAtasNama = oleh.getAtasNama();
    }
  }

  /** Takes the order back from this post, which must not have read it. */
  public void tarik(Pelaku oleh, Instant kini) {
    if (dibaca != null || !terbuka) {
      throw new IllegalStateException("order " + getId() + " has been read or is closed");
    }
    terbuka = false;
    ditarik = Objects.requireNonNull(kini, "kini");
    ditarikOleh = oleh.getNama() + ", " + oleh.getNamaJabatan();
  }

  /** Notes that it has been reminded of a deadline to come. */
  public void tandaiDiingatkanAwal(Instant kini) {
    this.diingatkanAwal = Objects.requireNonNull(kini, "kini");
  }

  /** Notes that whoever gave the order knows that it is late. */
  public void tandaiPemberiDiingatkan(Instant kini) {
    this.pemberiDiingatkan = Objects.requireNonNull(kini, "kini");
  }

  /** Notes that it has been reminded. */
  public void tandaiDiingatkan(Instant kini) {
    this.diingatkan = Objects.requireNonNull(kini, "kini");
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public String getJabatan() {
    return jabatan;
  }

  public Instant getDibaca() {
    return dibaca;
  }

  public String getDibacaOleh() {
    return dibacaOleh;
  }

  public String getDibacaJabatan() {
    return dibacaJabatan;
  }

  public String getDibacaAtasNama() {
    return dibacaAtasNama;
  }

  public boolean isKoordinator() {
    return koordinator;
  }

  public Instant getDitarik() {
    return ditarik;
  }

  public String getDitarikOleh() {
    return ditarikOleh;
  }

  public Instant getDiingatkanAwal() {
    return diingatkanAwal;
  }

  public Instant getPemberiDiingatkan() {
    return pemberiDiingatkan;
  }

  public Disposisi getDisposisi() {
    return disposisi;
  }

  public boolean isTerbuka() {
    return terbuka;
  }

  public Instant getSelesai() {
    return selesai;
  }

  public String getLaporan() {
    return laporan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
