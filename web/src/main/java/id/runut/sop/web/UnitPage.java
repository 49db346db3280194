package id.runut.sop.web;

import id.runut.sop.boundary.MejaBawahan;
import id.runut.sop.boundary.UnitSayaService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The posts below the reader: who is there, and what lies on their desks. */
@Named
@RequestScoped
public class UnitPage {

  @Inject UnitSayaService unit;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  private List<MejaBawahan> bawahan;

  /** Whether all posts are shown, not one of them. */
  public boolean isDaftar() {
    return alamat == null || alamat.isBlank();
  }

  public List<MejaBawahan> getBawahan() {
    if (bawahan == null) {
      bawahan = unit.bawahan();
    }
    return bawahan;
  }

  /** How many open tasks lie where nobody works at them. */
  public int getTerbengkalai() {
    return getBawahan().stream()
        .filter(MejaBawahan::terbengkalai)
        .mapToInt(MejaBawahan::jumlah)
        .sum();
  }

  /** The desk of the post that is shown alone; null when it is none of the reader's. */
  public MejaBawahan getMeja() {
    return getBawahan().stream()
        .filter(m -> m.jabatan().id().toString().equals(alamat))
        .findFirst()
        .orElse(null);
  }
}
