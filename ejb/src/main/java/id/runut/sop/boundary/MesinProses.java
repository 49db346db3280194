package id.runut.sop.boundary;

import id.runut.organisasi.control.CatatanPenolakan;
import id.runut.sop.control.PelaksanaPeralihan;
import id.runut.sop.control.PengambilTugas;
import id.runut.sop.control.PenjagaTugas;
import id.runut.sop.control.PenyusunTujuan;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.Putusan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The engine as the capabilities see it: take a task, do one's own part, complete or return it, all
 * in one transaction. Pages and REST never call it; refusals after {@link #ambil} are kept in the
 * log by the service that was called.
 */
@Stateless
@RolesAllowed("**")
@ExcludeDefaultInterceptors
public class MesinProses {

  @Inject PengambilTugas pengambil;
  @Inject PenjagaTugas penjaga;
  @Inject PelaksanaPeralihan pelaksana;
  @Inject PenyusunTujuan tujuan;
  @Inject CatatanPenolakan catatan;

  /**
   * Takes an open task for an act: checks that the caller holds its post today and that the step
   * contains the act, and locks it until the transaction ends. Of two simultaneous acts the second
   * waits here and then learns what the first has done. A refusal is kept in the log.
   *
   * @param tindakan kind of the act, as in {@link LangkahSop#jenis()} or {@link
   *     LangkahSop#tambahan()}
   * @throws id.runut.umum.boundary.TidakDitemukan when there is no such task for the caller
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step is of another kind or is already
   *     decided; the message says by whom, when and how
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public KonteksTugas ambil(UUID tugasId, String tindakan) {
    try {
      return pengambil.ambil(tugasId, tindakan);
    } catch (KesalahanPortal ditolak) {
      catatan.catat(ditolak, "tugas", tugasId, tindakan);
      throw ditolak;
    }
  }

  /**
   * Looks at a task without a lock, open or not.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public KonteksTugas lihat(UUID tugasId) {
    return penjaga.konteks(penjaga.terlihat(tugasId));
  }

  /**
   * Whether the act in view may be done as things stand, and if not, why not; for lists that are
   * acted upon from outside of the task's page.
   *
   * @param konteks from {@link #lihat}, with the act in view
   */
  public Putusan boleh(KonteksTugas konteks) {
    return pengambil.boleh(konteks);
  }

  /**
   * Answers "Ya": completes the act that was taken and, with the step's last act, the task, and
   * opens what follows.
   *
   * @param konteks from {@link #ambil}, in the same transaction
   * @param penerima post that carries out the next step where its role has several and a choice is
   *     due; otherwise null
   * @param rincian facts for history and audit
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the {@link PenangananLangkah} or a {@link
   *     SyaratLangkah} refuses
   * @throws id.runut.umum.boundary.DataTidakSah when the choice of {@code penerima} is missing or
   *     not among the posts of the next step's role
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public HasilLangkah selesaikan(KonteksTugas konteks, UUID penerima, Map<String, ?> rincian) {
    return pelaksana.selesaikan(konteks, penerima, rincian);
  }

  /**
   * Answers "Tidak": goes back to the step that the SOP names, in a new round, to the post that
   * carried it out; tells everyone who had initialled in between.
   *
   * @param kategori chosen reasons ("Tanggal", "Isi"), may be empty
   * @param alasan what must be mended; mandatory
   * @throws id.runut.umum.boundary.DataTidakSah when the reason is blank or too long
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the step knows no "Tidak"
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public HasilLangkah kembalikan(KonteksTugas konteks, List<String> kategori, String alasan) {
    return pelaksana.kembalikan(konteks, kategori, alasan);
  }

  /** Whom the step after the given one is meant for. */
  public TujuanLangkah tujuanBerikut(KonteksTugas konteks) {
    return tujuan.berikut(konteks);
  }

  /**
   * The posts that fill a role in a process, all of them, with their holders; a team's chair first.
   */
  public List<PilihanPenerima> pemegangPeran(UUID prosesId, String peran) {
    return tujuan.peran(prosesId, peran);
  }

  /**
   * The posts that a step is meant for.
   *
   * @param cabang the branch in question; null outside of fan-outs
   */
  public List<UUID> jabatanLangkah(UUID prosesId, LangkahSop langkah, UUID cabang) {
    return tujuan.jabatanLangkah(prosesId, langkah, cabang);
  }

  /** The superiors of a post, the nearest first. */
  public List<UUID> atasan(UUID jabatanId) {
    return tujuan.atasan(jabatanId);
  }

  /**
   * The definition that a process has pinned.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when there is no such process
   */
  public DefinisiSop definisi(UUID prosesId) {
    return penjaga.definisi(prosesId);
  }

  /** What the caller may see of a process. */
  public AksesProses akses(UUID prosesId) {
    return penjaga.akses(prosesId);
  }

  /** Whether one of the caller's posts has or had a task in a process. */
  public boolean terlibat(UUID prosesId) {
    return penjaga.terlibat(prosesId);
  }
}
