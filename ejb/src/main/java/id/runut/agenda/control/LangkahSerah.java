package id.runut.agenda.control;

import id.runut.sop.boundary.PenangananLangkah;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Steps of kind {@code serah}: nothing but the giver's word is needed; the receipt is a condition
 * of the step that goes on with it ({@link SyaratPenyerahan}).
 */
@ApplicationScoped
public class LangkahSerah implements PenangananLangkah {

  /** The kind of step. */
  public static final String SERAH = "serah";

  @Override
  public Set<String> jenis() {
    return Set.of(SERAH);
  }
}
