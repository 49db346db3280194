package id.runut.perancang.boundary;

import id.runut.perancang.control.PemindahProses;
import id.runut.perancang.control.PenerbitRancangan;
import id.runut.perancang.control.PengelolaRancangan;
import id.runut.perancang.control.PengubahDaftar;
import id.runut.perancang.control.PenjalanUji;
import id.runut.perancang.control.PenyusunRancangan;
import id.runut.perancang.control.RancanganAwal;
import id.runut.perancang.control.SusunanRancangan;
import id.runut.perancang.entity.RancanganSop;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.umum.boundary.PeranPortal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The SOP designer. Everywhere a draft is one of the caller's agency; another one does not exist
 * for him.
 */
@Stateless
@RolesAllowed(PeranPortal.ADMIN)
public class PerancangService {

  @Inject PengelolaRancangan pengelola;
  @Inject PenyusunRancangan penyusun;
  @Inject PenerbitRancangan penerbit;
  @Inject PemindahProses pemindah;
  @Inject PenjalanUji penjalan;

  /** The drafts that are being worked on, the one changed last first. */
  public List<RingkasRancangan> daftar() {
    return pengelola.disusun().stream().map(penyusun::ringkas).toList();
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such draft
   */
  public RincianRancangan rincian(UUID id) {
    return penyusun.rincian(pengelola.ada(id));
  }

  /** The drawing as SVG markup; empty before there is anything to draw. */
  public String gambar(UUID id) {
    return penyusun.gambar(pengelola.ada(id));
  }

  /**
   * Begins a draft of the next version of an SOP.
   *
   * @return id of the draft
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP
   */
  public UUID salin(String kode) {
    return RancanganAwal.salin(pengelola, kode);
  }

  /**
   * Begins a new SOP from a copy of another.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP
   */
  public UUID salinSebagai(String kode, String nama) {
    return RancanganAwal.salinSebagai(pengelola, kode, nama);
  }

  /**
   * Begins a new SOP with one empty step.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when the name is missing or too long
   */
  public UUID mulai(String nama) {
    return RancanganAwal.mulai(pengelola, nama);
  }

  /**
   * Begins a draft from BPMN that the portal has written: of the SOP that it names where the agency
   * has it, of a new one otherwise.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when it is no such file; says every step that
   *     cannot be read
   */
  public UUID impor(byte[] bpmn) {
    return RancanganAwal.impor(pengelola, penyusun.bacaBpmn(bpmn));
  }

  /**
   * Stores a draft's content, however unfinished.
   *
   * @return the counter of the new state
   * @throws id.runut.umum.boundary.SudahBerubah when somebody has changed it since
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it is published or thrown away
   * @throws id.runut.umum.boundary.DataTidakSah when it has no name or is larger than any SOP
   */
  public long simpan(UUID id, SimpanRancangan perintah) {
    return pengelola.simpan(pengelola.ambil(id, perintah.versi()), perintah.definisi());
  }

  /**
   * Adds, removes or moves a step; numbers and whatever names them follow.
   *
   * @return the counter of the new state
   * @throws id.runut.umum.boundary.TidakDitemukan when the draft has no such step
   * @throws id.runut.umum.boundary.SudahBerubah when somebody has changed it since
   */
  public long susun(UUID id, UbahSusunan perintah) {
    RancanganSop r = pengelola.ambil(id, perintah.versi());
    DefinisiSop baru = SusunanRancangan.ubah(pengelola.definisi(r), perintah);
    return pengelola.simpan(r, baru);
  }

  /**
   * Removes or moves a column or a document; steps that named what is gone name nothing.
   *
   * @return the counter of the new state
   * @throws id.runut.umum.boundary.TidakDitemukan when the draft has no such column or document
   * @throws id.runut.umum.boundary.SudahBerubah when somebody has changed it since
   */
  public long susunDaftar(UUID id, UbahDaftar perintah) {
    RancanganSop r = pengelola.ambil(id, perintah.versi());
    return pengelola.simpan(r, PengubahDaftar.ubah(pengelola.definisi(r), perintah));
  }

  /**
   * Takes the last change of a draft back, whoever has made it; then the one before, and so on.
   *
   * @param versi counter of the state that was seen
   * @return the counter of the new state
   * @throws id.runut.umum.boundary.KeadaanTidakSah when there is nothing to take back
   * @throws id.runut.umum.boundary.SudahBerubah when somebody has changed it since
   */
  public long urungkan(UUID id, long versi) {
    return pengelola.urungkan(pengelola.ambil(id, versi));
  }

  /** What a definition may name besides its own parts: templates, agencies, other SOPs. */
  public PilihanRancangan pilihan() {
    return penyusun.pilihan();
  }

  /**
   * Tries a draft without starting anything: the caller plays everybody.
   *
   * @param perintah all answers so far; the same answers always lead to the same state
   * @throws id.runut.umum.boundary.KeadaanTidakSah while the draft has faults
   * @throws id.runut.umum.boundary.DataTidakSah when an answer does not fit what was open
   */
  public KeadaanUji uji(UUID id, UjiSop perintah) {
    return penjalan.jalankan(pengelola.ada(id), perintah.mulai(), perintah.jawaban());
  }

  /** All that is wrong with a draft, each with its place. */
  public List<TemuanSop> periksa(UUID id) {
    return rincian(id).temuan();
  }

  /**
   * Publishes a draft: from this moment on new processes run on it; running ones stay on theirs.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when the approval is incomplete, or with every
   *     fault of the draft
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it is published already, or another version
   *     has been published since it was copied
   * @throws id.runut.umum.boundary.SudahBerubah when somebody has changed it since
   */
  public VersiTerbit terbitkan(UUID id, TerbitkanSop perintah) {
    return penerbit.terbitkan(id, perintah);
  }

  /**
   * Lets a draft follow the newest version, although it was copied from an older one: what it says
   * stays as it is.
   *
   * @return the counter of the new state
   */
  public long dasarkanUlang(UUID id, long versi) {
    return pengelola.dasarkanUlang(pengelola.ambil(id, versi));
  }

  /** Throws a draft away. */
  public void buang(UUID id, long versi) {
    pengelola.buang(pengelola.ambil(id, versi));
  }

  /**
   * The running processes of an SOP on older versions, and whether each could be moved.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP
   */
  public List<CalonPindah> calonPindah(String kode) {
    return pemindah.calon(kode);
  }

  /**
   * The processes of an SOP that were moved lately, newest first.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP
   */
  public List<ProsesPindah> sudahPindah(String kode) {
    return pemindah.sudah(kode);
  }

  /**
   * Moves a running process to the newest version of its SOP; its history tells who has, and why.
   *
   * @throws id.runut.umum.boundary.DataTidakSah without a reason, or with everything in which its
   *     steps do not match
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it has ended or is there already
   */
  public void pindahkan(UUID prosesId, String alasan) {
    pemindah.pindahkan(prosesId, alasan);
  }
}
