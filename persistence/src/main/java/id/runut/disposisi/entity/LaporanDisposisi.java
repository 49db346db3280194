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

/** What an addressee has done about a letter. Never changed; the last one says that all is done. */
@Entity
public class LaporanDisposisi extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private PenerimaDisposisi penerima;

  private String isi;

  /** Evidence; null for none. */
  private UUID berkasId;

  private boolean selesai;
  private Instant dibuat;
  @Embedded private Pelaku pelaku;

  protected LaporanDisposisi() {}

  /**
   * @param isi what was done; empty only where that is all
   * @param berkasId evidence; null for none
   * @param selesai whether the order is done with it
   */
  public LaporanDisposisi(
      PenerimaDisposisi penerima,
      String isi,
      UUID berkasId,
      boolean selesai,
      Instant dibuat,
      Pelaku pelaku) {
    this.penerima = Objects.requireNonNull(penerima, "penerima");
    this.isi = Objects.requireNonNull(isi, "isi");
    this.berkasId = berkasId;
    this.selesai = selesai;
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  public PenerimaDisposisi getPenerima() {
    return penerima;
  }

  public String getIsi() {
    return isi;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public boolean isSelesai() {
    return selesai;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
