package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A letter from outside that starts a process or lets it go on. */
@Entity
public class SuratLuar extends EntitasDasar {

  private UUID instansiId;
  private UUID prosesId;

  /** The step that it opens. */
  private int langkah;

  private String perihal;
  private String nomor;
  private LocalDate tanggal;
  private String pengirim;

  /** Its scan; null for none. */
  private UUID berkasId;

  private Instant dicatat;
  @Embedded private Pelaku pelaku;

  protected SuratLuar() {}

  /** A letter that opens a step; what stands on it follows with {@link #berisi}. */
  public SuratLuar(
      UUID instansiId, UUID prosesId, int langkah, String perihal, Instant dicatat, Pelaku pelaku) {
    this.instansiId = instansiId;
    this.prosesId = prosesId;
    this.langkah = langkah;
    this.perihal = perihal;
    this.dicatat = dicatat;
    this.pelaku = pelaku;
  }

  /**
   * What stands on it.
   *
   * @param berkasId its scan; null for none
   */
  public SuratLuar berisi(String nomor, LocalDate tanggal, String pengirim, UUID berkasId) {
    this.nomor = Objects.requireNonNull(nomor, "nomor");
    this.tanggal = Objects.requireNonNull(tanggal, "tanggal");
    this.pengirim = Objects.requireNonNull(pengirim, "pengirim");
    this.berkasId = berkasId;
    return this;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getProsesId() {
    return prosesId;
  }

  public int getLangkah() {
    return langkah;
  }

  public String getPerihal() {
    return perihal;
  }

  public String getNomor() {
    return nomor;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public String getPengirim() {
    return pengirim;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public Instant getDicatat() {
    return dicatat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
