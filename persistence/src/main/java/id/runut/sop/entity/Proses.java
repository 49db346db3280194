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

  /** Null for a whole year. */
  private Integer triwulan;

  /** Counts the runs of an on-demand SOP within their period. */
  private int urutan;

  /** Step that waits for an outside event; null when none does. */
  private Integer menunggu;

  @Enumerated(EnumType.STRING)
  private StatusProses status;

  private Instant dimulai;
  private Instant selesai;

  protected Proses() {}

  /**
   * @param triwulan null for a whole year
   * @param urutan 1 unless the SOP runs on demand
   */
  public Proses(
      VersiSop versiSop, String judul, int tahun, Integer triwulan, int urutan, Instant dimulai) {
    this.instansiId = versiSop.getSop().getInstansiId();
    this.sopId = versiSop.getSop().getId();
    this.versiSopId = versiSop.getId();
    this.judul = judul;
    this.tahun = tahun;
    this.triwulan = triwulan;
    this.urutan = urutan;
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

  /** Goes on on another version of its SOP. */
  public void pindah(VersiSop versi) {
    if (status != StatusProses.BERJALAN || !sopId.equals(versi.getSop().getId())) {
      throw new IllegalStateException("process " + getId() + " cannot move to " + versi.getId());
    }
    versiSopId = versi.getId();
  }

  /** It is cancelled; what it waited for it waits for no longer. */
  public void hentikan(Instant kini) {
    if (status != StatusProses.BERJALAN) {
      throw new IllegalStateException("process " + getId() + " has already ended");
    }
    status = StatusProses.DIBATALKAN;
    menunggu = null;
    selesai = kini;
  }

  public boolean berjalan() {
    return status == StatusProses.BERJALAN;
  }

  /** From now on a step waits for an outside event, and nobody has a task. */
  public void tunggu(int langkah) {
    menunggu = langkah;
  }

  /** The event has happened. */
  public void lanjutkan() {
    menunggu = null;
  }

  public Integer getMenunggu() {
    return menunggu;
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

  public Integer getTriwulan() {
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
