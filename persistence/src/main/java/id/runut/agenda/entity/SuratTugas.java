package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A surat perintah tugas that was issued with an order. */
@Entity
public class SuratTugas extends EntitasDasar {

  private UUID instansiId;
  private UUID prosesId;
  private UUID tugasId;
  private UUID disposisiId;
  private int langkah;

  /** Number of the step that carries it out; null after the last. */
  private Integer langkahTujuan;

  private String nomor;
  private LocalDate tanggal;
  private String hal;
  private UUID berkasId;
  private Instant diterbitkan;

  protected SuratTugas() {}

  /** A surat tugas of the given step; number and file follow with {@link #terbit}. */
  public SuratTugas(
      UUID instansiId,
      UUID prosesId,
      UUID tugasId,
      UUID disposisiId,
      int langkah,
      Integer langkahTujuan) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.disposisiId = Objects.requireNonNull(disposisiId, "disposisiId");
    this.langkah = langkah;
    this.langkahTujuan = langkahTujuan;
  }

  /** Issues it. */
  public void terbit(String nomor, LocalDate tanggal, String hal, UUID berkasId, Instant kini) {
    if (diterbitkan != null) {
      throw new IllegalStateException("surat tugas is issued already");
    }
    this.nomor = Objects.requireNonNull(nomor, "nomor");
    this.tanggal = Objects.requireNonNull(tanggal, "tanggal");
    this.hal = Objects.requireNonNull(hal, "hal");
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    this.diterbitkan = kini;
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

  public UUID getDisposisiId() {
    return disposisiId;
  }

  public int getLangkah() {
    return langkah;
  }

  public Integer getLangkahTujuan() {
    return langkahTujuan;
  }

  public String getNomor() {
    return nomor;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public String getHal() {
    return hal;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public Instant getDiterbitkan() {
    return diterbitkan;
  }
}
