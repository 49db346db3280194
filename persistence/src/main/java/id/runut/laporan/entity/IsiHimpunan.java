package id.runut.laporan.entity;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** One agency's recap in a gathering, and the letter with which it came. */
@Embeddable
public class IsiHimpunan {

  /** Null where documents without figures were sent. */
  private UUID rekapitulasiId;

  private UUID distribusiId;

  protected IsiHimpunan() {}

  public IsiHimpunan(UUID rekapitulasiId, UUID distribusiId) {
    this.rekapitulasiId = rekapitulasiId;
    this.distribusiId = Objects.requireNonNull(distribusiId, "distribusiId");
  }

  public UUID getRekapitulasiId() {
    return rekapitulasiId;
  }

  public UUID getDistribusiId() {
    return distribusiId;
  }
}
