package id.runut.laporan.control;

import id.runut.sop.boundary.PenangananLangkah;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Steps of kind {@code himpun}: completed when all parts inside them are, which the engine itself
 * sees to.
 */
@ApplicationScoped
public class LangkahHimpun implements PenangananLangkah {

  /** The kind of step. */
  public static final String HIMPUN = "himpun";

  @Override
  public Set<String> jenis() {
    return Set.of(HIMPUN);
  }
}
