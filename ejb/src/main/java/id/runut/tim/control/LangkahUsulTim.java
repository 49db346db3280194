package id.runut.tim.control;

import id.runut.sop.boundary.PenangananLangkah;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Steps and parts of steps in which a unit names members of a team. */
@ApplicationScoped
public class LangkahUsulTim implements PenangananLangkah {

  /** The kind of step. */
  public static final String USUL_TIM = "usul_tim";

  @Override
  public Set<String> jenis() {
    return Set.of(USUL_TIM);
  }
}
