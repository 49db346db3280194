package id.runut.disposisi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A usual instruction of the printed form: one that every agency has, or one agency's own. */
@Entity
public class InstruksiBaku extends EntitasDasar {

  /** Null where it is offered in every agency that has none of its own. */
  private UUID instansiId;

  private int urut;
  private String teks;

  /** When the agency stopped offering it; null while it does. */
  private Instant diakhiri;

  protected InstruksiBaku() {}

  /** An instruction of one agency. */
  public InstruksiBaku(UUID instansiId, int urut, String teks) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.urut = urut;
    this.teks = Objects.requireNonNull(teks, "teks");
  }

  /** Moves it to another place in the list. */
  public void pindahKe(int tempat) {
    this.urut = tempat;
  }

  /** Offers it no longer; orders that have it keep it. */
  public void akhiri(Instant kini) {
    this.diakhiri = Objects.requireNonNull(kini, "kini");
  }

  public Instant getDiakhiri() {
    return diakhiri;
  }

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
