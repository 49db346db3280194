package id.runut.sop.boundary;

import id.runut.sop.control.PembacaProses;
import id.runut.sop.control.PenjagaTugas;
import id.runut.sop.control.PenyusunRincianTugas;
import id.runut.sop.control.PenyusunRingkasan;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The desk: everything that waits for the caller's posts, and what he has passed on. */
@Stateless
@RolesAllowed("**")
public class MejaKerjaService {

  @Inject TugasRepository tugas;
  @Inject PenjagaTugas penjaga;
  @Inject PembacaProses proses;
  @Inject PenyusunRingkasan ringkasan;
  @Inject PenyusunRincianTugas rincian;

  /**
   * Open tasks of all posts that the caller holds today, the most urgent first.
   *
   * @param jenis kind of step, or null for all
   */
  public Daftar<RingkasanTugas> menunggu(String jenis, Halaman halaman) {
    return daftar(penjaga.jabatanSaya(), jenis, halaman);
  }

  private Daftar<RingkasanTugas> daftar(List<UUID> jabatan, String jenis, Halaman halaman) {
    List<Tugas> terbaca = tugas.meja(jabatan, jenis, halaman.awal(), halaman.batas());
    return new Daftar<>(
        ringkasan.tugas(terbaca.stream().limit(halaman.jumlah()).toList()),
        terbaca.size() > halaman.jumlah());
  }

  /** The same for one of the caller's posts; for all of them without one. */
  public Daftar<RingkasanTugas> menunggu(UUID jabatanId, String jenis, Halaman halaman) {
    return daftar(penjaga.jabatanSaya(jabatanId), jenis, halaman);
  }

  /** How many open tasks wait, by kind of step. */
  public Map<String, Integer> jumlahMenurutJenis() {
    return tugas.jumlahMenurutJenis(penjaga.jabatanSaya());
  }

  /** The same for one of the caller's posts; for all of them without one. */
  public Map<String, Integer> jumlahMenurutJenis(UUID jabatanId) {
    return tugas.jumlahMenurutJenis(penjaga.jabatanSaya(jabatanId));
  }

  /** How many open tasks wait at each of the caller's posts; posts without one are left out. */
  public Map<UUID, Integer> jumlahMenurutJabatan() {
    return tugas.jumlahMenurutJabatan(penjaga.jabatanSaya());
  }

  /** Running processes in which the caller has acted and which are now on somebody else's desk. */
  public Daftar<RingkasanProses> sudahDiteruskan(Halaman halaman) {
    return proses.sudahDiteruskan(halaman);
  }

  /**
   * A task of the caller with all that its page needs; his first look is recorded. Others follow it
   * on the page of the process.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when it is not on a desk of the caller's
   */
  public RincianTugas rincian(UUID tugasId) {
    return rincian.susun(penjaga.milik(tugasId));
  }
}
