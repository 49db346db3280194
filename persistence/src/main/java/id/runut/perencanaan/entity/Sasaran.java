package id.runut.perencanaan.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A goal of an agency, to which indicators are tied. */
@Entity
public class Sasaran extends EntitasDasar {

  private UUID instansiId;
  private String kode;
  private String uraian;

  protected Sasaran() {}

  public UUID getInstansiId() {
    return instansiId;
  }

  public String getKode() {
    return kode;
  }

  public String getUraian() {
    return uraian;
  }
}
