package id.runut.sop.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.UUID;

/** An SOP of an agency; what it says stands in its {@link VersiSop}s. */
@Entity
public class Sop extends EntitasDasar {

  private UUID instansiId;
  private String kode;
  private String nama;

  protected Sop() {}

  public Sop(UUID instansiId, String kode, String nama) {
    this.instansiId = instansiId;
    this.kode = kode;
    this.nama = nama;
  }

  /** Takes the name of its newest version. */
  public void namai(String namaBaru) {
    nama = namaBaru;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public String getKode() {
    return kode;
  }

  public String getNama() {
    return nama;
  }
}
