package id.runut.perancang.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A running process that was moved to another version of its SOP. Only ever added. */
@Entity
public class PemindahanProses extends EntitasDasar {

  private UUID prosesId;
  private UUID dariId;
  private UUID keId;
  private Instant waktu;
  @Embedded private Pelaku pelaku;

  protected PemindahanProses() {}

  /**
   * @param dariId version that it leaves
   * @param keId version that it goes on on
   */
  public PemindahanProses(UUID prosesId, UUID dariId, UUID keId, Pelaku pelaku, Instant waktu) {
    this.prosesId = prosesId;
    this.dariId = dariId;
    this.keId = keId;
    this.pelaku = pelaku;
    this.waktu = waktu;
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public UUID getDariId() {
    return dariId;
  }

  public UUID getKeId() {
    return keId;
  }

  public Instant getWaktu() {
    return waktu;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
