package id.runut.disposisi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
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

  protected PenerimaDisposisi() {}

  PenerimaDisposisi(Disposisi disposisi, UUID jabatanId, String jabatan) {
    this.disposisi = disposisi;
    this.jabatanId = jabatanId;
    this.jabatan = jabatan;
  }

  /** Notes a look by a holder of the post; the first one counts. */
  public void baca(String oleh, Instant kini) {
    if (dibaca == null) {
      dibaca = kini;
      dibacaOleh = oleh;
    }
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
}
