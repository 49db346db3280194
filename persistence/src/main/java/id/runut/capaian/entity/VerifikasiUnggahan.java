package id.runut.capaian.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** What the verifier says to the figures of a unit; may be changed until the step is decided. */
@Entity
public class VerifikasiUnggahan extends EntitasDasar {

  private UUID tugasId;
  private UUID unggahanId;
  private boolean sesuai;
  private String catatan;
  private Instant dinilai;
  @Embedded private Pelaku pelaku;

  protected VerifikasiUnggahan() {}

  public VerifikasiUnggahan(UUID tugasId, UUID unggahanId) {
    this.tugasId = tugasId;
    this.unggahanId = unggahanId;
  }

  /** Accepts the figures, or says what is to be mended. */
  public void nilai(boolean sesuai, String catatan, Instant kini, Pelaku oleh) {
    this.sesuai = sesuai;
    this.catatan = catatan;
    this.dinilai = kini;
    this.pelaku = oleh;
  }

  public UUID getTugasId() {
    return tugasId;
  }

  public UUID getUnggahanId() {
    return unggahanId;
  }

  public boolean isSesuai() {
    return sesuai;
  }

  public String getCatatan() {
    return catatan;
  }

  public Instant getDinilai() {
    return dinilai;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }
}
