package id.runut.capaian.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An evidence file of an indicator. */
@Entity
public class BuktiDukung extends EntitasDasar {

  private UUID instansiId;
  private UUID prosesId;
  private UUID tugasId;
  private UUID indikatorId;
  private UUID berkasId;
  private Instant dibuat;
  @Embedded private Pelaku pelaku;

  /** When it was taken back; the file itself stays stored. */
  private Instant dihapus;

  protected BuktiDukung() {}

  /** Evidence of an indicator in a task. */
  public BuktiDukung(UUID instansiId, UUID prosesId, UUID tugasId, UUID indikatorId) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.indikatorId = Objects.requireNonNull(indikatorId, "indikatorId");
  }

  /** Says which file it is and who brought it. */
  public BuktiDukung dari(UUID berkasId, Instant dibuat, Pelaku pelaku) {
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
    return this;
  }

  /** Takes it back; once taken back it stays so. */
  public void hapus(Instant saat) {
    if (dihapus == null) {
      dihapus = Objects.requireNonNull(saat, "saat");
    }
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public UUID getIndikatorId() {
    return indikatorId;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public Instant getDihapus() {
    return dihapus;
  }
}
