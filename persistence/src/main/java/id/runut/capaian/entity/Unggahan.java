package id.runut.capaian.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An accepted workbook with the figures read from it. It is in force until a later one of the same
 * task takes its place or it is handed in; after that nothing about it changes.
 */
@Entity
public class Unggahan extends EntitasDasar {

  private UUID instansiId;
  private UUID prosesId;
  private UUID tugasId;
  private UUID unitId;
  private int tahun;

  /** Null for the whole year. */
  private Integer triwulan;

  private int nomor;
  private UUID berkasId;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private StatusUnggahan status;

  private Instant diunggah;
  private Instant dikirim;
  @Embedded private Pelaku pelaku;

  @OneToMany(mappedBy = "unggahan", cascade = CascadeType.PERSIST)
  @OrderBy("urut")
  private List<Realisasi> realisasi = new ArrayList<>();

  protected Unggahan() {}

  /** The workbook of a task, before its figures are added. */
  public Unggahan(UUID instansiId, UUID prosesId, UUID tugasId, UUID unitId, int nomor) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.unitId = Objects.requireNonNull(unitId, "unitId");
    this.nomor = nomor;
    this.status = StatusUnggahan.SIAP;
  }

  /** Says which quarter it is about; null for the whole year. */
  public Unggahan untuk(int tahun, Integer triwulan) {
    this.tahun = tahun;
    this.triwulan = triwulan;
    return this;
  }

  /** Says which file it is and who brought it. */
  public Unggahan dari(UUID berkasId, String sha256, Instant diunggah, Pelaku pelaku) {
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    this.sha256 = Objects.requireNonNull(sha256, "sha256");
    this.diunggah = Objects.requireNonNull(diunggah, "diunggah");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
    return this;
  }

  void tambah(Realisasi baris) {
    realisasi.add(baris);
  }

  /**
   * A later workbook takes its place.
   *
   * @throws IllegalStateException when it has been handed in
   */
  public void gantikan() {
    pastikanSiap();
    status = StatusUnggahan.DIGANTI;
  }

  /**
   * Hands it in.
   *
   * @throws IllegalStateException when it is not in force
   */
  public void kirim(Instant saat) {
    pastikanSiap();
    status = StatusUnggahan.DIKIRIM;
    dikirim = Objects.requireNonNull(saat, "saat");
  }

  private void pastikanSiap() {
    if (status != StatusUnggahan.SIAP) {
      throw new IllegalStateException("workbook " + getId() + " is " + status);
    }
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public UUID getUnitId() {
    return unitId;
  }

  public int getTahun() {
    return tahun;
  }

  public Integer getTriwulan() {
    return triwulan;
  }

  public int getNomor() {
    return nomor;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public String getSha256() {
    return sha256;
  }

  public StatusUnggahan getStatus() {
    return status;
  }

  public Instant getDiunggah() {
    return diunggah;
  }

  public Instant getDikirim() {
    return dikirim;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public List<Realisasi> getRealisasi() {
    return List.copyOf(realisasi);
  }
}
