package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A document in the archive: where it lies and how long. Only ever added. */
@Entity
public class Pengarsipan extends EntitasDasar {

  private UUID instansiId;
  private UUID prosesId;
  private UUID tugasId;
  private UUID naskahId;

  /** The signed file; null for a document that nobody signs. */
  private UUID berkasId;

  private String hal;
  private String nomor;
  private String klasifikasi;

  /** Such as a cupboard and a binder. */
  private String tempat;

  private Instant diarsipkan;
  private LocalDate aktifSampai;
  private LocalDate inaktifSampai;

  @Enumerated(EnumType.STRING)
  private Nasib nasib;

  @Embedded private Pelaku pelaku;

  protected Pengarsipan() {}

  /** Something filed in a task; what and where follow. */
  public Pengarsipan(
      UUID instansiId, UUID prosesId, UUID tugasId, Instant diarsipkan, Pelaku pelaku) {
    this.instansiId = instansiId;
    this.prosesId = prosesId;
    this.tugasId = tugasId;
    this.diarsipkan = diarsipkan;
    this.pelaku = pelaku;
  }

  /** Which document it is. */
  public Pengarsipan naskah(UUID naskahId, UUID berkasId, String hal, String nomor) {
    this.naskahId = naskahId;
    this.berkasId = berkasId;
    this.hal = hal;
    this.nomor = nomor;
    return this;
  }

  /** Where it lies, and how long by its class, which says so, counted from the given day. */
  public Pengarsipan di(String tempat, KlasifikasiArsip jadwal, LocalDate hari) {
    this.tempat = tempat;
    this.klasifikasi = jadwal.getKode();
    this.aktifSampai = hari.plusYears(jadwal.getAktif());
    this.inaktifSampai = aktifSampai.plusYears(jadwal.getInaktif());
    this.nasib = jadwal.getNasib();
    return this;
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

  public UUID getNaskahId() {
    return naskahId;
  }

  public UUID getBerkasId() {
    return berkasId;
  }

  public String getHal() {
    return hal;
  }

  public String getNomor() {
    return nomor;
  }

  public String getKlasifikasi() {
    return klasifikasi;
  }

  public String getTempat() {
    return tempat;
  }

  public Instant getDiarsipkan() {
    return diarsipkan;
  }

  public LocalDate getAktifSampai() {
    return aktifSampai;
  }

  public LocalDate getInaktifSampai() {
    return inaktifSampai;
  }

  public Nasib getNasib() {
    return nasib;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
