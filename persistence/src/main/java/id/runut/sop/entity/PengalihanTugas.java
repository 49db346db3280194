package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** An open task that was given from one post of a unit to another. Only ever added. */
@Entity
public class PengalihanTugas extends EntitasDasar {

  private UUID tugasId;
  private UUID prosesId;
  private UUID dariJabatanId;
  private String dari;
  private UUID keJabatanId;
  private String ke;
  private String alasan;
  private Instant waktu;
  @Embedded private Pelaku pelaku;

  protected PengalihanTugas() {}

  /**
   * @param tugas before it is given on
   */
  public PengalihanTugas(
      Tugas tugas, Pihak dari, Pihak ke, String alasan, Instant waktu, Pelaku pelaku) {
    this.tugasId = tugas.getId();
    this.prosesId = tugas.getProses().getId();
    this.dariJabatanId = dari.jabatanId();
    this.dari = dari.sebutan();
    this.keJabatanId = ke.jabatanId();
    this.ke = ke.sebutan();
    this.alasan = alasan;
    this.waktu = waktu;
    this.pelaku = pelaku;
  }

  /**
   * A post with those who held it at the time.
   *
   * @param sebutan frozen, because officials move
   */
  public record Pihak(UUID jabatanId, String sebutan) {}

  public UUID getTugasId() {
    return tugasId;
  }

  public UUID getDariJabatanId() {
    return dariJabatanId;
  }

  public String getDari() {
    return dari;
  }

  public UUID getKeJabatanId() {
    return keJabatanId;
  }

  public String getKe() {
    return ke;
  }

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
