package id.runut.notifikasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** How an official wants his mail. Who has chosen nothing gets each at once. */
@Entity
public class PilihanSurel extends EntitasDasar {

  private UUID pegawaiId;

  @Enumerated(EnumType.STRING)
  private CaraSurel cara;

  private Instant diubah;

  protected PilihanSurel() {}

  public PilihanSurel(UUID pegawaiId, CaraSurel cara, Instant kini) {
    this.pegawaiId = Objects.requireNonNull(pegawaiId, "pegawaiId");
    ubah(cara, kini);
  }

  /** Chooses another way. */
  public final void ubah(CaraSurel cara, Instant kini) {
    this.cara = Objects.requireNonNull(cara, "cara");
    this.diubah = Objects.requireNonNull(kini, "kini");
  }

  /** Whether he wants mail at all. */
  public boolean inginSurel() {
    return cara != CaraSurel.TIDAK;
  }

  public UUID getPegawaiId() {
    return pegawaiId;
  }

  public CaraSurel getCara() {
    return cara;
  }

  public Instant getDiubah() {
    return diubah;
  }
}
