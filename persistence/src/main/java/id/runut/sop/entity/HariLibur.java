package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day without work: a national holiday, joint leave, or an agency's own; or a national one that
 * an agency works on.
 */
@Entity
public class HariLibur extends EntitasDasar {

  /** Null for national days. */
  private UUID instansiId;

  private LocalDate tanggal;
  private String nama;

  @Enumerated(EnumType.STRING)
  private JenisHari jenis;

  protected HariLibur() {}

  public HariLibur(UUID instansiId, LocalDate tanggal, String nama, JenisHari jenis) {
    this.instansiId = instansiId;
    this.tanggal = tanggal;
    this.nama = nama;
    this.jenis = jenis;
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

  public JenisHari getJenis() {
    return jenis;
  }
}
