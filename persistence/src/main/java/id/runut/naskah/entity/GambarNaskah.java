package id.runut.naskah.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A picture that was brought into a letter's body, which names it by its SHA-256. */
@Entity
public class GambarNaskah extends EntitasDasar {

  private UUID naskahId;
  private UUID berkasId;
  private String sha256;
  private Instant dibuat;
  @Embedded private Pelaku pelaku;

  protected GambarNaskah() {}

  public GambarNaskah(UUID naskahId, UUID berkasId, String sha256, Instant dibuat, Pelaku pelaku) {
    this.naskahId = Objects.requireNonNull(naskahId, "naskahId");
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    this.sha256 = Objects.requireNonNull(sha256, "sha256");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  public UUID getNaskahId() {
    return naskahId;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public String getSha256() {
    return sha256;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
