package id.runut.umum.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/**
 * Who acted, in which post, and on whose behalf: the three answers that every act of the portal
 * stores (ARCHITECTURE, promise 7). Names are frozen as they were at the moment of the act, so that
 * history reads the same after the official has moved.
 */
@Embeddable
public class Pelaku {

  @Column(name = "pelaku_pegawai_id")
  private UUID pegawaiId;

  @Column(name = "pelaku_nama")
  private String nama;

  @Column(name = "pelaku_jabatan_id")
  private UUID jabatanId;

  /** The post as it is printed, with "Plh." or "Plt." in front where the actor is a deputy. */
  @Column(name = "pelaku_jabatan")
  private String namaJabatan;

  /** The definitive holder for whom a deputy acted; null when the actor holds the post himself. */
  @Column(name = "pelaku_atas_nama")
  private String atasNama;

  protected Pelaku() {}

  public Pelaku(UUID pegawaiId, String nama, UUID jabatanId, String namaJabatan, String atasNama) {
    this.pegawaiId = pegawaiId;
    this.nama = Objects.requireNonNull(nama, "nama");
    this.jabatanId = jabatanId;
    this.namaJabatan = Objects.requireNonNull(namaJabatan, "namaJabatan");
    this.atasNama = atasNama;
  }

  /** The portal itself, for automatic steps, deadlines and the outbox. */
  public static Pelaku sistem() {
    return new Pelaku(null, "Runut", null, "Sistem", null);
  }

  public UUID getPegawaiId() {
    return pegawaiId;
  }

  public String getNama() {
    return nama;
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public String getNamaJabatan() {
    return namaJabatan;
  }

  public String getAtasNama() {
    return atasNama;
  }
}
