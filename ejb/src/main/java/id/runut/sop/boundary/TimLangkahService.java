package id.runut.sop.boundary;

import id.runut.audit.boundary.AuditService;
import id.runut.sop.control.PembentukTim;
import id.runut.sop.control.PenjagaTugas;
import id.runut.sop.control.PenyusunTujuan;
import id.runut.umum.boundary.KeadaanTidakSah;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The teams that a step names: its holder says who is in them before he completes it. */
@Stateless
@RolesAllowed("**")
public class TimLangkahService {

  @Inject PenjagaTugas penjaga;
  @Inject PembentukTim pembentuk;
  @Inject PenyusunTujuan tujuan;
  @Inject AuditService audit;

  /**
   * The teams that the step of a task names; empty when it names none.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public List<SusunanTim> tim(UUID tugasId) {
    return tim(penjaga.konteks(penjaga.terlihat(tugasId)));
  }

  /**
   * Names the members of a team, in the place of those named before.
   *
   * @param peran id of the team's role
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step forms no such team or the team has
   *     no single chair
   */
  public List<SusunanTim> tetapkan(UUID tugasId, String peran, List<AnggotaTimBaru> anggota) {
    KonteksTugas lihat = penjaga.konteks(penjaga.terlihat(tugasId));
    KonteksTugas konteks = penjaga.ambil(tugasId, lihat.tindakan());
    if (!pembentuk.ditetapkanSendiri(konteks).contains(peran)) {
      throw new KeadaanTidakSah("kesalahan.tindakanBukanLangkahIni", konteks.langkah().judul());
    }
    List<UUID> jabatan =
        tujuan.seinstansi(konteks.instansiId()).stream().map(PilihanPenerima::jabatanId).toList();
    pembentuk.tetapkan(konteks, peran, anggota, jabatan);
    audit.catat(
        konteks.rantai(),
        "tim",
        "tim",
        konteks.tugasId(),
        konteks.pelaku(),
        PembentukTim.rincian(peran, anggota));
    return tim(konteks);
  }

  private List<SusunanTim> tim(KonteksTugas konteks) {
    List<String> dibentuk = pembentuk.ditetapkanSendiri(konteks);
    return penjaga.definisi(konteks.prosesId()).peran().stream()
        .filter(p -> dibentuk.contains(p.id()))
        .map(
            p ->
                new SusunanTim(
                    p.id(),
                    p.label(),
                    tujuan.seinstansi(konteks.instansiId()),
                    pembentuk.anggota(konteks.prosesId(), p.id())))
        .toList();
  }
}
