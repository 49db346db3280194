package id.runut.sop.web;

import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.RincianTugas;
import id.runut.sop.boundary.Riwayat;
import id.runut.sop.entity.StatusTugas;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.CarriedMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * The task under {@code /tugas/<id>}. Kept as it was shown for as long as the page lives, so that
 * what is decided is what was read; whether that still holds, the services say.
 */
@Named("tugas")
@ViewScoped
public class TugasDibuka implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject MejaKerjaService meja;

  private transient RincianTugas rincian;

  /**
   * Before anything is shown.
   *
   * @throws TidakDitemukan when there is no such task, or it is not one of the caller's
   */
  public void muat() {
    getRincian();
  }

  /**
   * After a refusal the page may be stale: a task that has been closed meanwhile is shown anew,
   * with the reason of the refusal above it.
   */
  public void sebelumTampil() {
    if (!Faces.isPostback() || !Faces.isValidationFailed()) {
      return;
    }
    boolean tadiTerbuka = isTerbuka();
    rincian = null;
    if (tadiTerbuka && !isTerbuka()) {
      CarriedMessages.keep();
      Faces.redirect("tugas/" + getId());
    }
  }

  public UUID getId() {
    try {
      return UUID.fromString(alamat == null ? "" : alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  public RincianTugas getRincian() {
    if (rincian == null) {
      rincian = meja.rincian(getId());
    }
    return rincian;
  }

  public boolean isTerbuka() {
    return getRincian().status() == StatusTugas.TERBUKA;
  }

  /** Whether the step contains the given act. */
  public boolean memuat(String tindakan) {
    return getRincian().langkah().memuat(tindakan);
  }

  /**
   * The act of the same step that the caller does after the one that is due; null when that is the
   * last of his.
   */
  public String getLanjutan() {
    List<String> tindakan = getRincian().tindakan();
    return tindakan.size() > 1 ? tindakan.get(1) : null;
  }

  /** How the task was closed; null while it is open, or when nobody has decided it. */
  public Riwayat getPenutup() {
    List<Riwayat> riwayat = getRincian().riwayat();
    for (int i = riwayat.size() - 1; i >= 0; i--) {
      if (getId().equals(riwayat.get(i).tugasId())) {
        return riwayat.get(i);
      }
    }
    return null;
  }
}
