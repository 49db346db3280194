package id.runut.rapat.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A paper that a closed meeting has left. */
@Entity
public class DokumenRapat extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Rapat rapat;

  @Enumerated(EnumType.STRING)
  private JenisDokumenRapat jenis;

  private UUID berkasId;

  /** Code for the public verification. */
  private String kode;

  private Instant dibuat;

  protected DokumenRapat() {}

  public DokumenRapat(
      Rapat rapat, JenisDokumenRapat jenis, UUID berkasId, String kode, Instant dibuat) {
    this.rapat = Objects.requireNonNull(rapat, "rapat");
    this.jenis = Objects.requireNonNull(jenis, "jenis");
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    this.kode = Objects.requireNonNull(kode, "kode");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
  }

  public Rapat getRapat() {
    return rapat;
  }

  public JenisDokumenRapat getJenis() {
    return jenis;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public String getKode() {
    return kode;
  }

  public Instant getDibuat() {
    return dibuat;
  }
}
