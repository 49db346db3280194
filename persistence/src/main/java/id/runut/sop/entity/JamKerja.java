package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Office hours of a weekday. Kept as text ("07:30"), because a driver moves times of day between
 * zones and these belong to none.
 */
@Entity
public class JamKerja extends EntitasDasar {

  /** Null for the hours that hold where an agency has none of its own. */
  private UUID instansiId;

  /** 1 for Monday. */
  private int hari;

  private String mulai;
  private String istirahatMulai;
  private String istirahatSelesai;
  private String selesai;

  protected JamKerja() {}

  public UUID getInstansiId() {
    return instansiId;
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
