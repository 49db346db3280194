package id.runut.rapat.boundary;

import id.runut.rapat.control.LangkahRapat;
import id.runut.rapat.control.PenilaiRapat;
import id.runut.rapat.control.PenjagaRapat;
import id.runut.rapat.control.PenutupRapat;
import id.runut.rapat.control.PenyusunRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Putusan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Meetings of the caller: their lists, what they are about, and their end. */
@Stateless
@RolesAllowed("**")
public class RapatService {

  @Inject PenjagaRapat penjaga;
  @Inject PenyusunRapat penyusun;
  @Inject PenilaiRapat penilai;
  @Inject PenutupRapat penutup;
  @Inject MesinProses mesin;

  /** Meetings that are not over, the next first; those that he still has to call come before. */
  public Daftar<RingkasanRapat> mendatang(Halaman halaman) {
    return penyusun.mendatang(halaman);
  }

  /** Meetings that are over or called off, the newest first. */
  public Daftar<RingkasanRapat> lampau(Halaman halaman) {
    return penyusun.lampau(halaman);
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller takes no part in it
   */
  public RincianRapat rincian(UUID rapatId) {
    return penyusun.rinci(penjaga.terlihat(rapatId));
  }

  /**
   * The meeting of a step.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller takes no part in it
   */
  public RincianRapat untukTugas(UUID tugasId) {
    return penyusun.rinci(penjaga.terlihatUntukTugas(tugasId));
  }

  /**
   * Whether the caller may close the meeting, and if not, what is missing first.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when he takes no part in it
   */
  public Putusan bolehTutup(UUID rapatId) {
    Rapat r = penjaga.terlihat(rapatId);
    Putusan atur = penjaga.bolehAtur(r);
    return atur.boleh() ? penilai.bolehTutup(r) : atur;
  }

  /**
   * Closes the meeting of a step: approves the minutes as far as that is the caller's, issues
   * minutes, attendance list and documentation, gives the decided orders and completes the act.
   *
   * @param penerima post that carries out the next step where a choice is due; otherwise null
   * @throws KeadaanTidakSah when something is missing; says what
   */
  public HasilLangkah tutup(UUID tugasId, UUID penerima) {
    KonteksTugas konteks = mesin.ambil(tugasId, LangkahRapat.RAPAT);
    Rapat r = penjaga.untukDiatur(penjaga.terlihatUntukTugas(tugasId).getId());
    penutup.tutup(r, konteks.pelaku());
    return mesin.selesaikan(konteks, penerima, Map.of("rapat", r.getId()));
  }

  /**
   * Closes a meeting outside of SOPs.
   *
   * @throws KeadaanTidakSah when something is missing, or the meeting is that of a step
   */
  public void tutupLepas(UUID rapatId) {
    Rapat r = penjaga.untukDiatur(rapatId);
    if (r.getTugasId() != null) {
      throw new KeadaanTidakSah("rapat.tutup.lewatTugas");
    }
    penutup.tutup(r, penjaga.pelaku(r));
  }
}
