package id.runut.disposisi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.berkas.control.PenyimpanLampiran;
import id.runut.disposisi.boundary.IsiLaporan;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.LaporanDisposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes down what was done about letters. */
@ApplicationScoped
public class PencatatLaporan {

  /** Longest report. */
  public static final int TERPANJANG = 2000;

  @Inject SuratDisposisiRepository repository;
  @Inject PenyimpanLampiran lampiran;
  @Inject KabarDisposisi kabar;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * Stores a report of an open addressee, who is locked, and tells whoever gave the order.
   *
   * @throws DataTidakSah when it says nothing, is too long, or its file cannot be kept
   */
  public void catat(PenerimaDisposisi penerima, IsiLaporan isi, Pelaku oleh) {
    if (isi.isi().length() > TERPANJANG) {
      throw new DataTidakSah("disposisiSurat.laporanPanjang", TERPANJANG);
    }
    if (isi.isi().isEmpty() && isi.berkas() == null && !isi.selesai()) {
      throw new DataTidakSah("disposisiSurat.laporanKosong");
    }
    Disposisi d = penerima.getDisposisi();
    UUID berkasId =
        isi.berkas() == null
            ? null
            : lampiran.simpan(d.getInstansiId(), isi.namaBerkas(), isi.berkas(), oleh).id();
    LaporanDisposisi laporan =
        new LaporanDisposisi(penerima, isi.isi(), berkasId, isi.selesai(), jam.sekarang(), oleh);
    repository.simpan(laporan);
    penerima.baca(oleh, jam.sekarang());
    if (isi.selesai()) {
      penerima.selesaikan(isi.isi(), jam.sekarang(), oleh);
    }
    Map<String, Object> fakta = new HashMap<>();
    fakta.put("disposisi", d.getId());
    fakta.put("laporan", isi.isi());
    fakta.put("berkas", berkasId);
    fakta.put("selesai", isi.selesai());
    audit.catat(
        PencatatPerintah.rantai(d.getSurat()),
        "lapor-disposisi",
        "penerima-disposisi",
        penerima.getId(),
        oleh,
        fakta);
    kabar.dilaporkan(d, laporan.getId(), oleh, isi.selesai());
  }
}
