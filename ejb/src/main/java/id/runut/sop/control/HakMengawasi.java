package id.runut.sop.control;

import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.control.PencariJabatan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Whether the caller supervises his agency, and what of it he may touch. */
@ApplicationScoped
public class HakMengawasi {

  @Inject PelakuAktif pelakuAktif;
  @Inject ProsesRepository proses;
  @Inject TugasRepository tugas;
  @Inject PencariJabatan pencari;

  /** Whether he supervises the agency in whose service he is. */
  public boolean mengawasi() {
    return pelakuAktif.berperan(PeranPortal.ADMIN) || jabatan().isPresent();
  }

  /**
   * The agency that he supervises.
   *
   * @throws TidakBerwenang when he supervises none
   */
  UUID instansi() {
    if (!mengawasi()) {
      throw new TidakBerwenang("kesalahan.tidakBerwenang");
    }
    return pelakuAktif.identitas().instansi().id();
  }

  /**
   * A process of that agency.
   *
   * @throws TidakDitemukan for everything else
   */
  Proses proses(UUID id) {
    return proses
        .proses(id)
        .filter(p -> mengawasi(p.getInstansiId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  /**
   * A task of a process of that agency.
   *
   * @throws TidakDitemukan for everything else
   */
  Tugas tugas(UUID id) {
    return tugas
        .tugas(id)
        .filter(t -> mengawasi(t.getProses().getInstansiId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  boolean mengawasi(UUID instansiId) {
    return instansiId.equals(pelakuAktif.identitas().instansi().id()) && mengawasi();
  }

  /** The caller in the post that makes him a supervisor, an administrator in his own. */
  Pelaku pelaku() {
    return jabatan()
        .map(j -> pelakuAktif.dalamJabatan(j.jabatanId()))
        .orElseGet(pelakuAktif::utama);
  }

  /**
   * @throws TidakDitemukan when the caller's agency has no such post
   */
  Jabatan jabatan(UUID id) {
    return pencari.jabatan(id);
  }

  /** Whether a post of his agency is below the caller, or he supervises all of it. */
  boolean membawahi(Jabatan jabatan) {
    return pencari.atasan(jabatan).isPresent() || mengawasi(jabatan.getInstansi().getId());
  }

  /** The caller as he acts upon a post: in the post above it, otherwise as a supervisor. */
  Pelaku pelaku(Jabatan jabatan) {
    return pencari.atasan(jabatan).map(pelakuAktif::dalamJabatan).orElseGet(this::pelaku);
  }

  boolean memegang(UUID jabatanId) {
    return pelakuAktif.memegang(jabatanId);
  }

  private Optional<JabatanDipegang> jabatan() {
    UUID instansi = pelakuAktif.identitas().instansi().id();
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> j.instansiId().equals(instansi) && AturanPengawasan.pengawas(j.peran()))
        .findFirst();
  }
}
