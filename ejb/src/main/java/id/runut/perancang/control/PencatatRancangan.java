package id.runut.perancang.control;

import id.runut.audit.boundary.AuditService;
import id.runut.perancang.entity.RancanganSop;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Writes down what is done to drafts, and when. */
@ApplicationScoped
public class PencatatRancangan {

  @Inject AuditService audit;
  @Inject Jam jam;

  Instant kini() {
    return jam.sekarang();
  }

  void catat(RancanganSop r, Pelaku pelaku, String tindakan) {
    audit.catat(
        "instansi:" + r.getInstansiId(),
        tindakan + "-rancangan",
        "rancangan-sop",
        r.getId(),
        pelaku,
        Map.of("kode", r.getKode(), "nama", r.getNama()));
  }
}
