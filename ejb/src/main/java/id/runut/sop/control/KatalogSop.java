package id.runut.sop.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.VersiSop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Published definitions, each parsed once: a version never changes. */
@ApplicationScoped
public class KatalogSop {

  private final Map<UUID, DefinisiSop> terbaca = new ConcurrentHashMap<>();

  @Inject SopRepository sop;

  /**
   * @throws IllegalStateException when there is no such version
   */
  public DefinisiSop definisi(UUID versiSopId) {
    DefinisiSop ada = terbaca.get(versiSopId);
    return ada != null ? ada : definisi(sop.versi(versiSopId).orElseThrow());
  }

  public DefinisiSop definisi(VersiSop versi) {
    return terbaca.computeIfAbsent(
        versi.getId(),
        id ->
            PembacaDefinisi.baca(versi.getIsi())
                .rancangan()
                .orElseThrow(() -> new IllegalStateException("version " + id + " is unreadable"))
                .definisi());
  }
}
