package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A sent letter at one addressee: sent, first opened, received. */
@Entity
public class Distribusi extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Pengiriman pengiriman;

  private UUID instansiId;
  private String instansi;
  private UUID jabatanId;
  private String jabatan;
  private Instant dikirim;
  private Instant dibuka;
  private String dibukaOleh;
  private Instant diterima;

  @Embedded
  @AttributeOverride(name = "pegawaiId", column = @Column(name = "penerima_pegawai_id"))
  @AttributeOverride(name = "nama", column = @Column(name = "penerima_nama"))
  @AttributeOverride(name = "jabatanId", column = @Column(name = "penerima_jabatan_id"))
  @AttributeOverride(name = "namaJabatan", column = @Column(name = "penerima_jabatan"))
  @AttributeOverride(name = "atasNama", column = @Column(name = "penerima_atas_nama"))
  private Pelaku penerima;

  private String perangkat;

  /** The day of the last reminder. */
  private LocalDate diingatkan;

  protected Distribusi() {}

  /**
   * @param instansiId agency of the addressed post
   */
  public Distribusi(
      Pengiriman pengiriman, UUID instansiId, String instansi, UUID jabatanId, String jabatan) {
    this.pengiriman = Objects.requireNonNull(pengiriman, "pengiriman");
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.instansi = Objects.requireNonNull(instansi, "instansi");
    this.jabatanId = Objects.requireNonNull(jabatanId, "jabatanId");
    this.jabatan = Objects.requireNonNull(jabatan, "jabatan");
    this.dikirim = pengiriman.getDikirim();
  }

  /** Notes a look by a holder of the post; the first one counts. */
  public void buka(String oleh, Instant kini) {
    if (dibuka == null) {
      dibuka = kini;
      dibukaOleh = oleh;
    }
  }

  /**
   * Confirms receipt; who confirms has seen it.
   *
   * @throws IllegalStateException when it has been confirmed already
   */
  public void terima(Pelaku oleh, String alat, Instant kini) {
    if (diterima != null) {
      throw new IllegalStateException("receipt of " + getId() + " is confirmed already");
    }
    buka(oleh.getNama(), kini);
    diterima = kini;
    penerima = oleh;
    perangkat = alat;
  }

  /**
   * Notes a reminder.
   *
   * @return false when one has been sent that day, or the letter has been opened
   */
  public boolean ingatkan(LocalDate hari) {
    if (dibuka != null || hari.equals(diingatkan)) {
      return false;
    }
    diingatkan = hari;
    return true;
  }

  public Pengiriman getPengiriman() {
    return pengiriman;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public String getInstansi() {
    return instansi;
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public String getJabatan() {
    return jabatan;
  }

  public Instant getDikirim() {
    return dikirim;
  }

  public Instant getDibuka() {
    return dibuka;
  }

  public String getDibukaOleh() {
    return dibukaOleh;
  }

  public Instant getDiterima() {
    return diterima;
  }

  /** Who confirmed receipt; null before. */
  public Pelaku getPenerima() {
    return penerima;
  }

  public String getPerangkat() {
    return perangkat;
  }
}
