package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What a process needs and does not make, as somebody has enclosed it. Only ever added. */
@Entity
public class KelengkapanProses extends EntitasDasar {

  private UUID prosesId;
  private String nama;
  private UUID berkasId;
  private Instant dilampirkan;
  @Embedded private Pelaku pelaku;

  protected KelengkapanProses() {}

  public KelengkapanProses(
      UUID prosesId, String nama, UUID berkasId, Instant dilampirkan, Pelaku pelaku) {
    this.prosesId = prosesId;
    this.nama = nama;
    this.berkasId = berkasId;
    this.dilampirkan = dilampirkan;
    this.pelaku = pelaku;
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public String getNama() {
    return nama;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public Instant getDilampirkan() {
    return dilampirkan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
