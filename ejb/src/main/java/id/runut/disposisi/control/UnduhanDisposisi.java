package id.runut.disposisi.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.LaporanDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.disposisi.pdf.LembarDisposisi;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Hands out what can be taken home of orders: sheets, and the files that reports enclose. */
@ApplicationScoped
public class UnduhanDisposisi {

  @Inject SuratDisposisiRepository repository;
  @Inject PembacaPohon pembaca;
  @Inject BerkasService berkas;
  @Inject LembarDisposisi lembar;

  /**
   * The printed form of an order, with the orders before and after it that the caller may see.
   *
   * @throws TidakDitemukan when the caller may not see what it says
   */
  public Unduhan lembar(UUID disposisiId) {
    Disposisi perintah =
        repository
            .satu(disposisiId)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    List<Disposisi> terlihat = pembaca.terlihat(perintah.getSurat());
    if (!terlihat.contains(perintah)) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return lembar.cetak(perintah, terlihat);
  }

  /**
   * The file that a report encloses.
   *
   * @throws TidakDitemukan when there is none, or the caller does not see the report
   */
  public Unduhan bukti(UUID laporanId) {
    LaporanDisposisi laporan =
        repository
            .satuLaporan(laporanId)
            .filter(l -> l.getBerkasId() != null)
            .filter(l -> pembaca.rinci(l.getPenerima()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    InfoBerkas info = berkas.info(laporan.getBerkasId());
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(info.id()));
  }
}
