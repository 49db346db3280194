package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** A day without work: a national holiday, joint leave, or an agency's own. */
@Entity
public class HariLibur extends EntitasDasar {

  /** Null for national days. */
  private UUID instansiId;

  private LocalDate tanggal;
  private String nama;

  protected HariLibur() {}

  public HariLibur(UUID instansiId, LocalDate tanggal, String nama) {
    this.instansiId = instansiId;
    this.tanggal = tanggal;
    this.nama = nama;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public LocalDate getTanggal() {
    return tanggal;
  }

  public String getNama() {
    return nama;
  }
}
