package id.runut.laporan.entity;

import id.runut.capaian.entity.Realisasi;
import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A version of a recap: a frozen list of figures, with the workbook and the letter version that
 * were made from it.
 */
@Entity
public class Rekapitulasi extends EntitasDasar {

  private UUID instansiId;
  private UUID prosesId;
  private UUID tugasId;
  private int tahun;

  /** Null for the whole year. */
  private Integer triwulan;

  private int nomor;
  private String sidik;
  private String catatan;
  private UUID naskahId;
  private UUID versiNaskahId;
  private UUID berkasId;
  private Instant dibuat;
  private Instant diajukan;
  @Embedded private Pelaku pelaku;

  @OneToMany(mappedBy = "rekapitulasi", cascade = CascadeType.PERSIST)
  @OrderBy("urut")
  private List<BarisRekapitulasi> baris = new ArrayList<>();

  protected Rekapitulasi() {}

  /** A version of a process's recap, before its figures and papers are added. */
  public Rekapitulasi(UUID instansiId, UUID prosesId, UUID tugasId, int nomor) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.nomor = nomor;
  }

  /** Says which quarter it is about; null for the whole year. */
  public Rekapitulasi untuk(int tahun, Integer triwulan) {
    this.tahun = tahun;
    this.triwulan = triwulan;
    return this;
  }

  /**
   * Freezes the figures, in their order.
   *
   * @param sidik fingerprint of them
   * @param catatan what its author has to say about it; null for nothing
   */
  public Rekapitulasi berisi(List<Realisasi> angka, String sidik, String catatan) {
    this.sidik = Objects.requireNonNull(sidik, "sidik");
    this.catatan = catatan;
    for (Realisasi satu : angka) {
      baris.add(new BarisRekapitulasi(this, baris.size() + 1, satu));
    }
    return this;
  }

  /** Says which papers were made from it. */
  public Rekapitulasi tercetak(UUID naskahId, UUID versiNaskahId, UUID berkasId) {
    this.naskahId = Objects.requireNonNull(naskahId, "naskahId");
    this.versiNaskahId = Objects.requireNonNull(versiNaskahId, "versiNaskahId");
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    return this;
  }

  /** Says who made it. */
  public Rekapitulasi oleh(Pelaku pelaku, Instant dibuat) {
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
    return this;
  }

  /**
   * Hands it on for checking.
   *
   * @throws IllegalStateException when that has been done before
   */
  public void ajukan(Instant saat) {
    if (diajukan != null) {
      throw new IllegalStateException("recap " + getId() + " is handed on already");
    }
    diajukan = Objects.requireNonNull(saat, "saat");
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

  public int getTahun() {
    return tahun;
  }

  public Integer getTriwulan() {
    return triwulan;
  }

  public int getNomor() {
    return nomor;
  }

  public String getSidik() {
    return sidik;
  }

  public String getCatatan() {
    return catatan;
  }

  public UUID getNaskahId() {
    return naskahId;
  }

  public UUID getVersiNaskahId() {
    return versiNaskahId;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Instant getDiajukan() {
    return diajukan;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public List<BarisRekapitulasi> getBaris() {
    return List.copyOf(baris);
  }
}
