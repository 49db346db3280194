package id.runut.sop.boundary;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.control.PembentukTim;
import id.runut.sop.control.PenjagaTugas;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Teams of a process: named by the step that its SOP says, holders of the team's role until the
 * process ends.
 */
@Stateless
@RolesAllowed("**")
public class TimProsesService {

  @Inject PembentukTim pembentuk;
  @Inject PenjagaTugas penjaga;
  @Inject OrganisasiRepository organisasi;
  @Inject AuditService audit;

  /**
   * Names the members of a team, in the place of those named before. For capabilities, in the
   * transaction of the act that names them (the signing of the SK, or the order).
   *
   * @param konteks the step that forms the team, taken in the same transaction
   * @param peran id of the team's role
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step forms no such team or the team has
   *     no single chair
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void tetapkan(KonteksTugas konteks, String peran, List<AnggotaTimBaru> anggota) {
    List<UUID> jabatan =
        organisasi.jabatanInstansi(konteks.instansiId()).stream().map(Jabatan::getId).toList();
    pembentuk.tetapkan(konteks, peran, anggota, jabatan);
    audit.catat(
        konteks.rantai(),
        "tim",
        "tim",
        konteks.tugasId(),
        konteks.pelaku(),
        PembentukTim.rincian(peran, anggota));
  }

  /**
   * The members of a team, the chair first; empty before it is formed.
   *
   * @throws TidakDitemukan when the caller may not see the process
   */
  public List<AnggotaTimBaru> anggota(UUID prosesId, String peran) {
    if (penjaga.akses(prosesId) != AksesProses.PENUH) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return pembentuk.anggota(prosesId, peran);
  }
}
