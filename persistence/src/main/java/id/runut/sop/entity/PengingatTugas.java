package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody was reminded of an open task by a superior. Only ever added. */
@Entity
public class PengingatTugas extends EntitasDasar {

  private UUID tugasId;
  private UUID prosesId;

  /** The day at the agency: one reminder per task and day. */
  private LocalDate tanggal;

  private Instant waktu;
  @Embedded private Pelaku pelaku;

  protected PengingatTugas() {}

  public PengingatTugas(Tugas tugas, LocalDate tanggal, Instant waktu, Pelaku pelaku) {
    this.tugasId = tugas.getId();
    this.prosesId = tugas.getProses().getId();
    this.tanggal = tanggal;
    this.waktu = waktu;
    this.pelaku = pelaku;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public Instant getWaktu() {
    return waktu;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
