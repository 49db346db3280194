package id.runut.rapat.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A decision of a meeting. What somebody is to do by it becomes an order when the meeting closes.
 */
@Entity
public class KeputusanRapat extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Rapat rapat;

  private int urut;
  private String isi;

  /** Who is to carry it out; null for what is only agreed. */
  private UUID jabatanId;

  /** The post's name as it was; empty without one. */
  private String jabatan;

  private LocalDate tenggat;
  private UUID disposisiId;

  protected KeputusanRapat() {}

  public KeputusanRapat(Rapat rapat, int urut) {
    this.rapat = Objects.requireNonNull(rapat, "rapat");
    this.urut = urut;
  }

  /**
   * Says what is decided.
   *
   * @param jabatanId null for what is only agreed, like {@code tenggat}
   */
  public KeputusanRapat berisi(String isi, UUID jabatanId, String jabatan, LocalDate tenggat) {
    if (disposisiId != null) {
      throw new IllegalStateException("decision " + getId() + " has been handed out");
    }
    this.isi = Objects.requireNonNull(isi, "isi");
    this.jabatanId = jabatanId;
    this.jabatan = jabatanId == null ? "" : Objects.requireNonNull(jabatan, "jabatan");
    this.tenggat = jabatanId == null ? null : tenggat;
    return this;
  }

  /** Names the order that it has become. */
  public void menjadi(UUID disposisiId) {
    this.disposisiId = Objects.requireNonNull(disposisiId, "disposisiId");
  }

  public Rapat getRapat() {
    return rapat;
  }

  public int getUrut() {
    return urut;
  }

  public String getIsi() {
    return isi;
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public String getJabatan() {
    return jabatan;
  }

  public LocalDate getTenggat() {
    return tenggat;
  }

  public UUID getDisposisiId() {
    return disposisiId;
  }
}
