package id.runut.organisasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;

/** Who holds which post from when to when. Nothing is moved: a deputy sees the post's desk. */
@Entity
public class Penugasan extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Jabatan jabatan;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Pegawai pegawai;

  @Enumerated(EnumType.STRING)
  private JenisPenugasan jenis;

  private LocalDate mulai;

  /** The last day on which the assignment holds; null while it is open. */
  private LocalDate selesai;

  private String nomorSurat;

  protected Penugasan() {}

  /**
   * @param selesai the last day, or null; required for every assignment that is not definitive
   */
  public Penugasan(
      Jabatan jabatan,
      Pegawai pegawai,
      JenisPenugasan jenis,
      LocalDate mulai,
      LocalDate selesai,
      String nomorSurat) {
    this.jabatan = Objects.requireNonNull(jabatan, "jabatan");
    this.pegawai = Objects.requireNonNull(pegawai, "pegawai");
    this.jenis = Objects.requireNonNull(jenis, "jenis");
    this.mulai = Objects.requireNonNull(mulai, "mulai");
    this.selesai = selesai;
    this.nomorSurat = nomorSurat;
    if (jenis != JenisPenugasan.DEFINITIF && selesai == null) {
      throw new IllegalStateException("a deputy's assignment needs a last day");
    }
    if (selesai != null && selesai.isBefore(mulai)) {
      throw new IllegalStateException("an assignment cannot end before it starts");
    }
  }

  /** Ends the assignment on the given day, which is its last. */
  public void akhiri(LocalDate hariTerakhir) {
    if (hariTerakhir.isBefore(mulai)) {
      throw new IllegalStateException("an assignment cannot end before it starts");
    }
    selesai = hariTerakhir;
  }

  public Jabatan getJabatan() {
    return jabatan;
  }

  public Pegawai getPegawai() {
    return pegawai;
  }

  public JenisPenugasan getJenis() {
    return jenis;
  }

  public LocalDate getMulai() {
    return mulai;
  }

  public LocalDate getSelesai() {
    return selesai;
  }

  public String getNomorSurat() {
    return nomorSurat;
  }
}
