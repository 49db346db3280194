package id.runut.sop.control;

import id.runut.audit.boundary.AuditService;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.entity.JenisPeristiwa;
import id.runut.sop.entity.Penantian;
import id.runut.sop.entity.PeristiwaProses;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.TindakanTugas;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Writes down what decides nothing yet: an act among several, an outside event that is waited for
 * or has arrived. State, history and audit row together, as decisions are.
 */
@ApplicationScoped
public class PencatatPerluasan {

  @Inject PerluasanRepository perluasan;
  @Inject ProsesRepository proses;
  @Inject AuditService audit;
  @Inject KalenderInstansi kalender;
  @Inject Jam jam;

  /** The acts of a task that are done and did not close it. */
  Set<String> tindakan(UUID tugasId) {
    return perluasan.tindakan(tugasId);
  }

  /** Keeps an act that does not close its task. */
  void tindakan(KonteksTugas konteks, String tindakan, Map<String, ?> rincian) {
    TindakanTugas baru =
        new TindakanTugas(konteks.tugasId(), tindakan, jam.sekarang(), konteks.pelaku());
    perluasan.simpan(baru);
    Map<String, Object> lengkap = new HashMap<>(rincian);
    lengkap.put("tindakan", tindakan);
    lengkap.put("langkah", konteks.langkah().nomor());
    lengkap.put("putaran", konteks.putaran());
    audit.catat(konteks.rantai(), "tindakan", "tindakan", baru.getId(), konteks.pelaku(), lengkap);
  }

  /** A step waits for an outside event. */
  void tunggu(Proses p, Penantian penantian, Pelaku pelaku) {
    perluasan.simpan(penantian);
    p.tunggu(penantian.getLangkah());
    catat(
        p,
        penantian,
        new PeristiwaProses(p, penantian, JenisPeristiwa.TUNGGU, pelaku, penantian.getSejak()));
  }

  /** The event has happened. */
  void tiba(Proses p, Penantian penantian, String rujukan, Pelaku pelaku) {
    Instant kini = jam.sekarang();
    penantian.tiba(rujukan, kini);
    p.lanjutkan();
    long menunggu =
        kalender.kalenderJabatan(penantian.getJabatanId()).menitAntara(penantian.getSejak(), kini);
    catat(
        p,
        penantian,
        new PeristiwaProses(p, penantian, JenisPeristiwa.TIBA, pelaku, kini)
            .sesudahMenunggu(menunggu));
  }

  private void catat(Proses p, Penantian penantian, PeristiwaProses peristiwa) {
    proses.simpan(peristiwa);
    Map<String, Object> rincian = new HashMap<>();
    rincian.put("langkah", penantian.getLangkah());
    rincian.put("peristiwa", penantian.getPeristiwa());
    rincian.put("rujukan", penantian.getRujukan());
    audit.catat(
        "proses:" + p.getId(),
        peristiwa.getJenis(),
        "penantian",
        penantian.getId(),
        peristiwa.getPelaku(),
        rincian);
  }

  Instant kini() {
    return jam.sekarang();
  }
}
