package id.runut.laporan.control;

import id.runut.agenda.entity.Distribusi;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.laporan.boundary.LembarHimpunan;
import id.runut.laporan.boundary.LembarHimpunan.KirimanRekap;
import id.runut.laporan.entity.Himpunan;
import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.LaporanRepository.Kiriman;
import id.runut.laporan.entity.Rekapitulasi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.control.PenangananTerdaftar;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows a receiving agency what was sent to it. */
@ApplicationScoped
public class PembacaHimpunan {

  @Inject KirimanRekapitulasi kiriman;
  @Inject LaporanRepository repository;
  @Inject PenangananTerdaftar penanganan;
  @Inject PelakuAktif pelakuAktif;

  /** What was sent for the task's SOP and period. */
  public LembarHimpunan lembar(KonteksTugas konteks) {
    pastikanMilikSaya(konteks);
    List<Kiriman> semua = kiriman.terbaru(pelakuAktif.identitas().instansi().id(), konteks);
    Himpunan himpunan = repository.himpunan(konteks.tugasId()).orElse(null);
    return new LembarHimpunan(
        konteks.tugasId(),
        konteks.periode(),
        semua.stream().map(this::info).toList(),
        himpunan == null ? null : himpunan.getDihimpun(),
        himpunan == null ? null : himpunan.getBerkasId(),
        AturanHimpunan.bolehHimpun(true, !semua.isEmpty()).dan(penanganan.bolehSelesai(konteks)));
  }

  /** The workbook that the task has made. */
  public Unduhan unduh(KonteksTugas konteks) {
    pastikanMilikSaya(konteks);
    Himpunan himpunan =
        repository.himpunan(konteks.tugasId()).orElseThrow(PembacaHimpunan::tidakAda);
    return kiriman.unduh(himpunan.getBerkasId());
  }

  /** What other agencies have sent is nobody's business in the sending agency. */
  private void pastikanMilikSaya(KonteksTugas konteks) {
    boolean terima = konteks.langkah().memuat(LangkahTerima.TERIMA);
    if (!terima || !pelakuAktif.memegang(konteks.jabatanId())) {
      throw tidakAda();
    }
  }

  private KirimanRekap info(Kiriman k) {
    Rekapitulasi r = k.rekapitulasi();
    Distribusi d = k.distribusi();
    UUID pengirim = d.getPengiriman().getInstansiId();
    return new KirimanRekap(
        pengirim,
        kiriman.instansi(pengirim).getNama(),
        d.getId(),
        d.getPengiriman().getNomor(),
        d.getPengiriman().getTanggal(),
        d.getDiterima(),
        r == null ? null : r.getId(),
        r == null ? 0 : (int) repository.jumlahAngka(r.getId()),
        kiriman.berkas(d).stream().map(InfoBerkas::nama).toList());
  }

  private static TidakDitemukan tidakAda() {
    return new TidakDitemukan("kesalahan.tidakDitemukan");
  }
}
