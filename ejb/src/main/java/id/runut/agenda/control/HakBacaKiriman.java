package id.runut.agenda.control;

import id.runut.agenda.entity.DistribusiRepository;
import id.runut.naskah.boundary.HakBacaNaskah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;

/** Addressees may read what was sent to their posts, by itself or along with another letter. */
@ApplicationScoped
public class HakBacaKiriman implements HakBacaNaskah {

  @Inject DistribusiRepository distribusi;

  @Override
  public boolean dikirimKepada(UUID naskahId, Collection<UUID> jabatanIds) {
    return !jabatanIds.isEmpty() && distribusi.pernahDikirim(naskahId, jabatanIds);
  }
}
