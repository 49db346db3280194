package id.runut.notifikasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What a post is told inside the portal. The text is a message key with its arguments. */
@Entity
public class Notifikasi extends EntitasDasar {

  private UUID jabatanId;
  private String kunci;

  /** Arguments of the message, one per line. */
  private String argumen;

  /** Path inside the portal that the notice leads to, such as {@code /tugas/…}. */
  private String tautan;

  private Instant dibuat;
  private Instant dibaca;

  protected Notifikasi() {}

  public Notifikasi(UUID jabatanId, String kunci, String argumen, String tautan, Instant dibuat) {
    this.jabatanId = jabatanId;
    this.kunci = kunci;
    this.argumen = argumen;
    this.tautan = tautan;
    this.dibuat = dibuat;
  }

  /** Marks the notice as read; the first reading counts. */
  public void baca(Instant kini) {
    if (dibaca == null) {
      dibaca = kini;
    }
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public String getKunci() {
    return kunci;
  }

  public String getArgumen() {
    return argumen;
  }

  public String getTautan() {
    return tautan;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Instant getDibaca() {
    return dibaca;
  }
}
