package id.runut.laporan.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The recaps of a quarter that a receiving agency has gathered. Never changed. */
@Entity
public class Himpunan extends EntitasDasar {

  private UUID instansiId;
  private UUID tugasId;
  private int tahun;

  /** Null for the whole year. */
  private Integer triwulan;

  private UUID berkasId;
  private Instant dihimpun;
  @Embedded private Pelaku pelaku;

  @ElementCollection
  @CollectionTable(name = "isi_himpunan", joinColumns = @JoinColumn(name = "himpunan_id"))
  @OrderColumn(name = "urut")
  private List<IsiHimpunan> isi;

  protected Himpunan() {}

  /**
   * What a task gathers.
   *
   * @param instansiId the agency that gathers
   */
  public Himpunan(
      UUID instansiId, UUID tugasId, int tahun, Integer triwulan, List<IsiHimpunan> isi) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.tahun = tahun;
    this.triwulan = triwulan;
    this.isi = List.copyOf(isi);
  }

  /** Says which workbook was made from it, by whom and when. */
  public Himpunan tercetak(UUID berkasId, Pelaku pelaku, Instant dihimpun) {
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
    this.dihimpun = Objects.requireNonNull(dihimpun, "dihimpun");
    return this;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public int getTahun() {
    return tahun;
  }

  public Integer getTriwulan() {
    return triwulan;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public Instant getDihimpun() {
    return dihimpun;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public List<IsiHimpunan> getIsi() {
    return List.copyOf(isi);
  }
}
