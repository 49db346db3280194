package id.runut.disposisi.control;

import id.runut.sop.boundary.PenangananLangkah;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Steps of kind {@code disposisi}. Nothing has to be at hand when one opens, and nothing beside the
 * order itself has to be done before it closes.
 */
@ApplicationScoped
public class LangkahDisposisi implements PenangananLangkah {

  /** The kind of step, and the act in steps that order beside something else. */
  public static final String DISPOSISI = "disposisi";

  @Override
  public Set<String> jenis() {
    return Set.of(DISPOSISI);
  }
}
