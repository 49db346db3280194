package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A signed letter on its way: what was sent, by whom, with which attachments. */
@Entity
public class Pengiriman extends EntitasDasar {

  private UUID instansiId;
  private UUID prosesId;
  private UUID tugasId;
  private String dokumen;
  private UUID naskahId;
  private UUID berkasId;
  private String nomor;
  private LocalDate tanggal;
  private String hal;
  private Instant dikirim;
  @Embedded private Pelaku pelaku;

  @ElementCollection
  @CollectionTable(name = "lampiran_pengiriman", joinColumns = @JoinColumn(name = "pengiriman_id"))
  @OrderColumn(name = "urut")
  private List<LampiranPengiriman> lampiran = new ArrayList<>();

  protected Pengiriman() {}

  /** Sends the document of a step; which letter that is follows with {@link #surat}. */
  public Pengiriman(
      UUID instansiId,
      UUID prosesId,
      UUID tugasId,
      String dokumen,
      Instant dikirim,
      Pelaku pelaku) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.prosesId = Objects.requireNonNull(prosesId, "prosesId");
    this.tugasId = Objects.requireNonNull(tugasId, "tugasId");
    this.dokumen = Objects.requireNonNull(dokumen, "dokumen");
    this.dikirim = Objects.requireNonNull(dikirim, "dikirim");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  /**
   * Names the letter.
   *
   * @param berkasId the file that was signed, not a copy of it
   */
  public Pengiriman surat(
      UUID naskahId, UUID berkasId, String nomor, LocalDate tanggal, String hal) {
    this.naskahId = Objects.requireNonNull(naskahId, "naskahId");
    this.berkasId = Objects.requireNonNull(berkasId, "berkasId");
    this.nomor = Objects.requireNonNull(nomor, "nomor");
    this.tanggal = Objects.requireNonNull(tanggal, "tanggal");
    this.hal = Objects.requireNonNull(hal, "hal");
    return this;
  }

  /** Puts one more file beside the letter. */
  public void lampirkan(LampiranPengiriman berkas) {
    lampiran.add(berkas);
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

  public String getDokumen() {
    return dokumen;
  }

  public UUID getNaskahId() {
    return naskahId;
  }

  public UUID getBerkasId() {
    return berkasId;
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

  public Instant getDikirim() {
    return dikirim;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public List<LampiranPengiriman> getLampiran() {
    return List.copyOf(lampiran);
  }
}
