package id.runut.disposisi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A usual instruction of the printed form; reference data. */
@Entity
public class InstruksiBaku extends EntitasDasar {

  /** Null where it is offered in every agency. */
  private UUID instansiId;

  private int urut;
  private String teks;

  protected InstruksiBaku() {}

  public UUID getInstansiId() {
    return instansiId;
  }

  public int getUrut() {
    return urut;
  }

  public String getTeks() {
    return teks;
  }
}
