package id.runut.tim.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;

/** A name that a unit proposes for a team. */
@Entity
public class UsulanTim extends EntitasDasar {

  private UUID prosesId;
  private UUID tugasId;
  private UUID unitId;
  private UUID jabatanId;

  /** Who held the post when it was proposed. */
  private String nama;

  private String nip;
  private int urutan;

  protected UsulanTim() {}

  public UsulanTim(UUID prosesId, UUID tugasId, UUID unitId, int urutan) {
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.unitId = Objects.requireNonNull(unitId, "unitId");
    this.urutan = urutan;
  }

  /** Names the post and whoever holds it. */
  public UsulanTim bernama(UUID jabatanId, String nama, String nip) {
    this.jabatanId = Objects.requireNonNull(jabatanId, "jabatanId");
    this.nama = Objects.requireNonNull(nama, "nama");
    this.nip = Objects.requireNonNull(nip, "nip");
    return this;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public UUID getUnitId() {
    return unitId;
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public String getNama() {
    return nama;
  }

  public String getNip() {
    return nip;
  }
}
