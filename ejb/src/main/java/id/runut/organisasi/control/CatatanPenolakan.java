package id.runut.organisasi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.boundary.Identitas;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.TidakBerwenang;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps refusals in the log, each once. They have a chain of their own per agency: the refused
 * transaction may hold the process's or the agency's chain until it has rolled back, and would be
 * waited for in vain.
 */
@ApplicationScoped
public class CatatanPenolakan {

  @Inject AuditService audit;
  @Inject PelakuAktif pelakuAktif;

  /**
   * @param objek kind of the thing that was not to be had or not to be changed
   * @param objekId null where the act names none
   * @param tindakan what was refused
   */
  public void catat(KesalahanPortal ditolak, String objek, UUID objekId, String tindakan) {
    Optional<Identitas> siapa = ditolak.tercatat() ? Optional.empty() : identitas();
    if (siapa.isEmpty()) {
      return;
    }
    Map<String, Object> rincian = new HashMap<>();
    rincian.put("tindakan", tindakan);
    rincian.put("sebab", ditolak.pesan().kunci());
    rincian.put("tempat", tempat(ditolak));
    audit.catatPenolakan(
        "penolakan:" + siapa.get().instansi().id(), objek, objekId, pelakuAktif.utama(), rincian);
    ditolak.tandaiTercatat();
  }

  /** Empty for a login without a post: he is no official, and Keycloak has logged his login. */
  private Optional<Identitas> identitas() {
    try {
      return Optional.of(pelakuAktif.identitas());
    } catch (TidakBerwenang tanpaJabatan) {
      return Optional.empty();
    }
  }

  /** Null, which the log leaves out, where no place is named. */
  private static String tempat(KesalahanPortal ditolak) {
    if (!(ditolak instanceof DataTidakSah data) || data.kekeliruan().isEmpty()) {
      return null;
    }
    return data.kekeliruan().stream().map(Kekeliruan::tempat).collect(Collectors.joining(" "));
  }
}
