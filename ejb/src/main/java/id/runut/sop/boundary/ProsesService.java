package id.runut.sop.boundary;

import id.runut.sop.control.PembacaProses;
import id.runut.sop.control.PemulaiProses;
import id.runut.sop.control.PenjagaTugas;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Starts SOPs and shows where they stand. */
@Stateless
@RolesAllowed("**")
public class ProsesService {

  @Inject SopRepository sop;
  @Inject ProsesRepository proses;
  @Inject PenjagaTugas penjaga;
  @Inject PemulaiProses pemulai;
  @Inject PembacaProses pembaca;

  /** The SOPs of the caller's agency, each in its newest published version. */
  public List<SopTersedia> sopTersedia() {
    return sop.versiTerbaruInstansi(penjaga.instansiSaya().id()).stream()
        .map(this::tersedia)
        .toList();
  }

  /**
   * Starts an SOP: pins its newest version and opens step 1 for the caller's post.
   *
   * @return id of the task of step 1
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP
   * @throws id.runut.umum.boundary.TidakBerwenang when the caller holds no post of the first step
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the SOP already runs for that period
   * @throws id.runut.umum.boundary.DataTidakSah when a letter starts it and that is missing or
   *     incomplete
   */
  public UUID mulai(MulaiProses perintah) {
    VersiSop versi =
        sop.kunci(penjaga.instansiSaya().id(), perintah.kodeSop())
            .flatMap(s -> sop.versiTerbaru(s.getId()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    Putusan boleh = pemulai.bolehMulai(versi);
    if (!boleh.boleh()) {
      throw new TidakBerwenang(boleh.alasan());
    }
    Periode periode = perintah.periode();
    pemulai.untukPeriode(versi, periode).tegakkan();
    pemulai.periksaSurat(versi, perintah.surat());
    UUID sopId = versi.getSop().getId();
    if (pemulai.sewaktu(versi)) {
      int urutan = proses.jumlahSetahun(sopId, periode.tahun()) + 1;
      return pemulai.mulai(versi, periode, urutan, perintah.surat());
    }
    if (proses.sedangBerjalan(sopId, periode.tahun(), periode.triwulan())) {
      throw new KeadaanTidakSah(
          periode.setahun() ? "kesalahan.sopSudahBerjalanSetahun" : "kesalahan.sopSudahBerjalan",
          versi.getSop().getNama(),
          periode.romawi(),
          Integer.toString(periode.tahun()));
    }
    return pemulai.mulai(versi, periode, 1, perintah.surat());
  }

  /**
   * The process of a task that lies on somebody else's desk: whoever has only entered the letter
   * that starts an SOP follows it there.
   *
   * @return empty when the task is the caller's own
   * @throws id.runut.umum.boundary.TidakDitemukan when the caller may not see the task
   */
  public Optional<UUID> dipegangLain(UUID tugasId) {
    Tugas t = penjaga.terlihat(tugasId);
    return penjaga.memegang(t) ? Optional.empty() : Optional.of(t.getProses().getId());
  }

  /** The processes that the caller may see, running ones first, newest first. */
  public Daftar<RingkasanProses> daftar(Halaman halaman) {
    return pembaca.daftar(halaman);
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan unless the caller has {@link AksesProses#PENUH}
   */
  public RincianProses rincian(UUID prosesId) {
    return pembaca.rincian(prosesId);
  }

  private SopTersedia tersedia(VersiSop versi) {
    DefinisiSop definisi = pemulai.definisi(versi);
    return new SopTersedia(
        definisi.kode(),
        definisi.nama(),
        definisi.versi(),
        definisi.langkah().size(),
        definisi.pemicu(),
        pemulai.bolehMulai(versi));
  }
}
