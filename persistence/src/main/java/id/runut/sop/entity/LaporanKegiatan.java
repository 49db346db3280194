package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The report of an act outside of the portal. Only ever added. */
@Entity
public class LaporanKegiatan extends EntitasDasar {

  private UUID tugasId;

  /** The day of the act. */
  private LocalDate tanggal;

  private String tempat;
  private String uraian;
  private Instant dilaporkan;
  @Embedded private Pelaku pelaku;

  protected LaporanKegiatan() {}

  public LaporanKegiatan(
      UUID tugasId,
      LocalDate tanggal,
      String tempat,
      String uraian,
      Instant dilaporkan,
      Pelaku pelaku) {
    this.tugasId = tugasId;
    this.tanggal = tanggal;
    this.tempat = tempat;
    this.uraian = uraian;
    this.dilaporkan = dilaporkan;
    this.pelaku = pelaku;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public String getTempat() {
    return tempat;
  }

  public String getUraian() {
    return uraian;
  }

  public Instant getDilaporkan() {
    return dilaporkan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
