package id.runut.laporan.control;

import id.runut.sop.boundary.PenangananLangkah;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Steps of kind {@code terima}: completed by gathering the recaps. That the receipt is confirmed
 * first is {@code agenda}'s condition.
 */
@ApplicationScoped
public class LangkahTerima implements PenangananLangkah {

  /** The kind of step. */
  public static final String TERIMA = "terima";

  @Override
  public Set<String> jenis() {
    return Set.of(TERIMA);
  }
}
