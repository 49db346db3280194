package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * Office hours of a weekday. Kept as text ("07:30"), because a driver moves times of day between
 * zones and these belong to none.
 */
@Entity
public class JamKerja extends EntitasDasar {

  private static final DateTimeFormatter MENIT = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Null for the hours that hold where an agency has none of its own. */
  private UUID instansiId;

  /** The period that the hours belong to; null for the rest of the year. */
  private UUID masaId;

  /** 1 for Monday. */
  private int hari;

  private String mulai;
  private String istirahatMulai;
  private String istirahatSelesai;
  private String selesai;

  protected JamKerja() {}

  /**
   * @param masaId period with hours of its own; null for the rest of the year
   */
  public JamKerja(
      UUID instansiId,
      UUID masaId,
      DayOfWeek hari,
      LocalTime mulai,
      LocalTime istirahatMulai,
      LocalTime istirahatSelesai,
      LocalTime selesai) {
    this.instansiId = instansiId;
    this.masaId = masaId;
    this.hari = hari.getValue();
    this.mulai = MENIT.format(mulai);
    this.istirahatMulai = MENIT.format(istirahatMulai);
    this.istirahatSelesai = MENIT.format(istirahatSelesai);
    this.selesai = MENIT.format(selesai);
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public UUID getMasaId() {
    return masaId;
  }

  public DayOfWeek getHari() {
    return DayOfWeek.of(hari);
  }

  public LocalTime getMulai() {
    return LocalTime.parse(mulai);
  }

  public LocalTime getIstirahatMulai() {
    return LocalTime.parse(istirahatMulai);
  }

  public LocalTime getIstirahatSelesai() {
    return LocalTime.parse(istirahatSelesai);
  }

  public LocalTime getSelesai() {
    return LocalTime.parse(selesai);
  }
}
