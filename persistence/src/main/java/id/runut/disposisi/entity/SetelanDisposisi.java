package id.runut.disposisi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;

/** How an agency gives its orders about letters. */
@Entity
public class SetelanDisposisi extends EntitasDasar {

  /** Hours before the deadline at which the reminder comes, where nobody has said otherwise. */
  public static final int INGATKAN_JAM = 24;

  private UUID instansiId;
  private boolean setingkat;
  private boolean salingLihat;
  private int ingatkanJam = INGATKAN_JAM;

  protected SetelanDisposisi() {}

  /** What holds where nobody has said otherwise. */
  public SetelanDisposisi(UUID instansiId) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
  }

  /**
   * @param setingkat whether an order may go to the posts beside one's own
   * @param salingLihat whether those who received one order see each other's reports
   * @param ingatkanJam hours before the deadline; 0 for no reminder
   */
  public void atur(boolean setingkat, boolean salingLihat, int ingatkanJam) {
    this.setingkat = setingkat;
    this.salingLihat = salingLihat;
    this.ingatkanJam = ingatkanJam;
  }

  public UUID getInstansiId() {
    return instansiId;
  }

  public boolean isSetingkat() {
    return setingkat;
  }

  public boolean isSalingLihat() {
    return salingLihat;
  }

  public int getIngatkanJam() {
    return ingatkanJam;
  }
}
