package id.runut.tim.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** A post's place in a team. */
@Embeddable
public class AnggotaSusunan {

  private UUID jabatanId;

  @Enumerated(EnumType.STRING)
  private Kedudukan kedudukan;

  protected AnggotaSusunan() {}

  public AnggotaSusunan(UUID jabatanId, Kedudukan kedudukan) {
    this.jabatanId = Objects.requireNonNull(jabatanId, "jabatanId");
    this.kedudukan = Objects.requireNonNull(kedudukan, "kedudukan");
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public Kedudukan getKedudukan() {
    return kedudukan;
  }
}
