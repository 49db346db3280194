package id.runut.rapat.control;

import id.runut.audit.boundary.AuditService;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Begins meetings, and writes what happens to them into the log. */
@ApplicationScoped
public class PencatatRapat {

  @Inject RapatRepository repository;
  @Inject AuditService audit;
  @Inject Jam jam;

  /** A meeting that is not called yet. */
  public Rapat mulai(UUID instansiId, String judul, UUID penyelenggaraId, Pelaku pelaku) {
    return new Rapat(
        instansiId,
        judul,
        penyelenggaraId,
        KodeHadir.baru(),
        KodeHadir.kunciBaru(),
        jam.sekarang(),
        pelaku);
  }

  /** The moment that an act is noted with. */
  public Instant kini() {
    return jam.sekarang();
  }

  public void simpan(Rapat r) {
    repository.simpan(r);
  }

  /** Writes an act on a meeting into its chain. */
  public void catat(Rapat r, String tindakan, Pelaku pelaku, Map<String, ?> rincian) {
    audit.catat(r.rantai(), tindakan, "rapat", r.getId(), pelaku, rincian);
  }

  /** The same for a call, with all that it says. */
  public void catatUndangan(Rapat r, Pelaku pelaku) {
    Map<String, Object> fakta = new HashMap<>();
    fakta.put("judul", r.getJudul());
    fakta.put("mulai", r.getMulai());
    fakta.put("selesai", r.getSelesai());
    fakta.put("tempat", r.getTempat());
    fakta.put("tautan", r.getTautan());
    fakta.put("peserta", repository.peserta(r.getId()).size());
    fakta.put("undangan", r.getUndangan());
    catat(r, "undang-rapat", pelaku, fakta);
  }
}
