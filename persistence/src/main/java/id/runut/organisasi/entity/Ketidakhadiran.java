package id.runut.organisasi.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which an official is away. It takes nothing from him: tasks still reach his post, and
 * whoever sends them is told.
 */
@Entity
public class Ketidakhadiran extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Pegawai pegawai;

  @Enumerated(EnumType.STRING)
  private JenisKetidakhadiran jenis;

  private LocalDate mulai;
  private LocalDate selesai;
  private String keterangan;
  private Instant dicatat;

  /** When it was taken back; null while it stands. */
  private Instant dicabut;

  @Embedded private Pelaku pelaku;

  protected Ketidakhadiran() {}

  /**
   * @param selesai the last day
   * @param keterangan null for none
   * @param pelaku who recorded it
   */
  public Ketidakhadiran(
      Pegawai pegawai,
      JenisKetidakhadiran jenis,
      LocalDate mulai,
      LocalDate selesai,
      String keterangan,
      Pelaku pelaku,
      Instant kini) {
    this.pegawai = Objects.requireNonNull(pegawai, "pegawai");
    this.jenis = Objects.requireNonNull(jenis, "jenis");
    this.mulai = Objects.requireNonNull(mulai, "mulai");
    this.selesai = Objects.requireNonNull(selesai, "selesai");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
    this.keterangan = keterangan;
    this.dicatat = kini;
    if (selesai.isBefore(mulai)) {
      throw new IllegalStateException("an absence cannot end before it starts");
    }
  }

  /**
   * The official is back: the days until yesterday stay as they were, the others are free again.
   *
   * @param hari today
   */
  public void cabut(LocalDate hari, Instant kini) {
    if (mulai.isBefore(hari)) {
      selesai = selesai.isBefore(hari) ? selesai : hari.minusDays(1);
    } else {
      dicabut = kini;
    }
  }

  public Pegawai getPegawai() {
    return pegawai;
  }

  public JenisKetidakhadiran getJenis() {
    return jenis;
  }

  public LocalDate getMulai() {
    return mulai;
  }

  public LocalDate getSelesai() {
    return selesai;
  }

  public String getKeterangan() {
    return keterangan;
  }

  public Instant getDicatat() {
    return dicatat;
  }

  public Instant getDicabut() {
    return dicabut;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
