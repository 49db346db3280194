package id.runut.sop.control;

import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.RincianProses;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.TugasRepository;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads processes for whoever may see them. */
@ApplicationScoped
public class PembacaProses {

  @Inject ProsesRepository proses;
  @Inject TugasRepository tugas;
  @Inject PenjagaTugas penjaga;
  @Inject PenyusunRingkasan ringkasan;
  @Inject PenyusunRincianProses rincian;

  /** The processes that the caller may see. */
  public Daftar<RingkasanProses> daftar(Halaman halaman) {
    return daftar(
        proses.terlihat(
            penjaga.jabatanSaya(),
            penjaga.instansiDipimpin(),
            List.of(penjaga.instansiSaya().id()),
            halaman.awal(),
            halaman.batas()),
        halaman);
  }

  /** Running processes that the caller has passed on. */
  public Daftar<RingkasanProses> sudahDiteruskan(Halaman halaman) {
    return daftar(
        proses.sudahDiteruskan(penjaga.jabatanSaya(), halaman.awal(), halaman.batas()), halaman);
  }

  /**
   * @throws TidakDitemukan unless the caller sees all of it
   */
  public RincianProses rincian(UUID prosesId) {
    Proses p =
        proses
            .proses(prosesId)
            .filter(ada -> penjaga.akses(ada.getId()) == AksesProses.PENUH)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    DefinisiSop definisi = penjaga.definisi(p);
    return new RincianProses(
        ringkasan.proses(List.of(p)).get(0),
        definisi.kode(),
        p.getVersiSopId(),
        definisi.versi(),
        definisi.peran(),
        rincian.langkah(p, definisi, tugas.dariProses(prosesId)),
        rincian.riwayat(definisi, prosesId));
  }

  private Daftar<RingkasanProses> daftar(List<Proses> terbaca, Halaman halaman) {
    return new Daftar<>(
        ringkasan.proses(terbaca.stream().limit(halaman.jumlah()).toList()),
        terbaca.size() > halaman.jumlah());
  }
}
