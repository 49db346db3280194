package id.runut.agenda.boundary;

import id.runut.agenda.control.PencariKelengkapan;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a step needs from outside its process: documents of other SOPs, and what is enclosed. */
@Stateless
@RolesAllowed("**")
public class KelengkapanService {

  @Inject MesinProses mesin;
  @Inject PencariKelengkapan pencari;

  /**
   * What the step of a task needs from outside; empty when it needs nothing, and for a receiving
   * agency, which sees its task but nothing that others have enclosed.
   *
   * @throws TidakDitemukan when the caller may not see the task
   */
  public List<KelengkapanTugas> untukTugas(UUID tugasId) {
    KonteksTugas konteks = mesin.lihat(tugasId);
    return seluruhnya(konteks) ? pencari.untuk(konteks) : List.of();
  }

  /**
   * Encloses a file: PDF, PNG or JPEG, as its content says. A later one takes the place of the one
   * before, which is kept.
   *
   * @param nama what it is, as the SOP names it
   * @throws TidakDitemukan when the task is not the caller's or its step needs no such thing
   * @throws id.runut.umum.boundary.DataTidakSah when the file is of another kind or too large
   */
  public List<KelengkapanTugas> lampirkan(
      UUID tugasId, String nama, String namaBerkas, byte[] isi) {
    KonteksTugas dilihat = terlihat(tugasId);
    KonteksTugas konteks = mesin.ambil(tugasId, dilihat.tindakan());
    pencari.lampirkan(konteks, nama, namaBerkas, isi);
    return pencari.untuk(konteks);
  }

  /**
   * A file that a step needs; to be served as an attachment, never inline.
   *
   * @throws TidakDitemukan when the caller may not see the process or the step has no such file
   */
  public Unduhan unduh(UUID tugasId, UUID berkasId) {
    return pencari.unduh(terlihat(tugasId), berkasId);
  }

  private KonteksTugas terlihat(UUID tugasId) {
    KonteksTugas konteks = mesin.lihat(tugasId);
    if (!seluruhnya(konteks)) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return konteks;
  }

  /** Whether the caller sees the whole process. */
  private boolean seluruhnya(KonteksTugas konteks) {
    return mesin.akses(konteks.prosesId()) == AksesProses.PENUH;
  }
}
