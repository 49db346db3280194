package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** An act of a task of several acts that did not close it. Only ever added. */
@Entity
public class TindakanTugas extends EntitasDasar {

  private UUID tugasId;
  private String tindakan;
  private Instant waktu;
  @Embedded private Pelaku pelaku;

  protected TindakanTugas() {}

  public TindakanTugas(UUID tugasId, String tindakan, Instant waktu, Pelaku pelaku) {
    this.tugasId = tugasId;
    this.tindakan = tindakan;
    this.waktu = waktu;
    this.pelaku = pelaku;
  }

  public String getTindakan() {
    return tindakan;
  }
}
