package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A running SOP. It stays on the version that it started with. */
@Entity
public class Proses extends EntitasDasar {

  private UUID instansiId;
  private UUID sopId;
  private UUID versiSopId;
  private String judul;
  private int tahun;
  private int triwulan;

  @Enumerated(EnumType.STRING)
  private StatusProses status;

  private Instant dimulai;
  private Instant selesai;

  protected Proses() {}

  public Proses(VersiSop versiSop, String judul, int tahun, int triwulan, Instant dimulai) {
    this.instansiId = versiSop.getSop().getInstansiId();
    this.sopId = versiSop.getSop().getId();
    this.versiSopId = versiSop.getId();
    this.judul = judul;
    this.tahun = tahun;
    this.triwulan = triwulan;
    this.status = StatusProses.BERJALAN;
    this.dimulai = dimulai;
  }

  /** Its last step has been completed. */
  public void tamatkan(Instant kini) {
    if (status != StatusProses.BERJALAN) {
      throw new IllegalStateException("process " + getId() + " has already ended");
    }
    status = StatusProses.SELESAI;
    selesai = kini;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getSopId() {
    return sopId;
  }

  public UUID getVersiSopId() {
    return versiSopId;
  }

  public String getJudul() {
    return judul;
  }

  public int getTahun() {
    return tahun;
  }

  public int getTriwulan() {
    return triwulan;
  }

  public StatusProses getStatus() {
    return status;
  }

  public Instant getDimulai() {
    return dimulai;
  }

  public Instant getSelesai() {
    return selesai;
  }
}
