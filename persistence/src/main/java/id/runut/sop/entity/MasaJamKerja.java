package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A period with office hours of its own, such as Ramadan. */
@Entity
public class MasaJamKerja extends EntitasDasar {

  /** Null for the period that holds where an agency has none of its own. */
  private UUID instansiId;

  private String nama;
  private LocalDate mulai;
  private LocalDate selesai;

  protected MasaJamKerja() {}

  public MasaJamKerja(UUID instansiId, String nama, LocalDate mulai, LocalDate selesai) {
    this.instansiId = instansiId;
    this.nama = nama;
    this.mulai = mulai;
    this.selesai = selesai;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public String getNama() {
    return nama;
  }

  public LocalDate getMulai() {
    return mulai;
  }

  public LocalDate getSelesai() {
    return selesai;
  }
}
