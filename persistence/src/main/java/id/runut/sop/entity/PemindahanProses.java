package id.runut.sop.entity;

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
  private String alasan;
  private Instant waktu;
  @Embedded private Pelaku pelaku;

  protected PemindahanProses() {}

  /**
   * @param proses before it is moved
   * @param ke version that it goes on on
   */
  public PemindahanProses(Proses proses, VersiSop ke, String alasan, Pelaku pelaku, Instant waktu) {
    this.prosesId = proses.getId();
    this.dariId = proses.getVersiSopId();
    this.keId = ke.getId();
    this.alasan = alasan;
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

  /** Null for those that were moved before the reason was asked for. */
  public String getAlasan() {
    return alasan;
  }

  public Instant getWaktu() {
    return waktu;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
