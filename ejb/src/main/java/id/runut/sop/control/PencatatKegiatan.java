package id.runut.sop.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.berkas.control.PenyimpanLampiran;
import id.runut.sop.boundary.IsiKegiatan;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LembarKegiatan;
import id.runut.sop.boundary.LembarKegiatan.BuktiLampiran;
import id.runut.sop.entity.BahanRepository;
import id.runut.sop.entity.BuktiKegiatan;
import id.runut.sop.entity.LaporanKegiatan;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps reports of acts outside of the portal, and what proves them. */
@ApplicationScoped
public class PencatatKegiatan {

  @Inject BahanRepository repository;
  @Inject BerkasService berkas;
  @Inject PenyimpanLampiran penyimpan;
  @Inject PengaturTindakan pengatur;
  @Inject KalenderInstansi kalender;

  /** Where the report of a task stands. */
  public LembarKegiatan lembar(KonteksTugas konteks) {
    Optional<LaporanKegiatan> laporan = repository.laporan(konteks.tugasId());
    return new LembarKegiatan(
        konteks.tugasId(),
        laporan
            .map(l -> new IsiKegiatan(l.getTanggal(), l.getTempat(), l.getUraian()))
            .orElse(null),
        laporan.map(LaporanKegiatan::getDilaporkan).orElse(null),
        bukti(konteks.tugasId()),
        pengatur.bolehSelesai(konteks));
  }

  /**
   * @throws DataTidakSah when there are as many as may be
   */
  public BuktiLampiran tambah(KonteksTugas konteks, String nama, byte[] isi) {
    if (bukti(konteks.tugasId()).size() >= AturanBahan.BUKTI_TERBANYAK) {
      throw new DataTidakSah("berkas.terlaluBanyak", AturanBahan.BUKTI_TERBANYAK);
    }
    InfoBerkas info = penyimpan.simpan(konteks.instansiId(), nama, isi, konteks.pelaku());
    BuktiKegiatan bukti = new BuktiKegiatan(konteks.tugasId(), info.id(), info.dibuat());
    repository.simpan(bukti);
    return new BuktiLampiran(bukti.getId(), info);
  }

  public void hapus(KonteksTugas konteks, UUID buktiId) {
    satu(konteks.tugasId(), buktiId).hapus(kalender.kini());
  }

  /** A file as it was brought. */
  public Unduhan unduh(KonteksTugas konteks, UUID buktiId) {
    BuktiKegiatan bukti = satu(konteks.tugasId(), buktiId);
    InfoBerkas info = berkas.info(bukti.getBerkasId());
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(info.id()));
  }

  /**
   * Stores the report.
   *
   * @return facts for history and audit
   */
  public Map<String, ?> lapor(KonteksTugas konteks, IsiKegiatan isi) {
    AturanBahan.tolak(
        "kegiatan.belumLengkap", AturanBahan.periksa(isi, kalender.hariIni(konteks.instansiId())));
    LaporanKegiatan laporan =
        new LaporanKegiatan(
            konteks.tugasId(),
            isi.tanggal(),
            isi.tempat() == null ? "" : isi.tempat().strip(),
            isi.uraian().strip(),
            kalender.kini(),
            konteks.pelaku());
    repository.simpan(laporan);
    return Map.of(
        "tanggal",
        isi.tanggal().toString(),
        "tempat",
        laporan.getTempat(),
        "uraian",
        laporan.getUraian(),
        "bukti",
        bukti(konteks.tugasId()).size());
  }

  private List<BuktiLampiran> bukti(UUID tugasId) {
    return repository.bukti(List.of(tugasId)).stream()
        .map(b -> new BuktiLampiran(b.getId(), berkas.info(b.getBerkasId())))
        .toList();
  }

  private BuktiKegiatan satu(UUID tugasId, UUID buktiId) {
    return repository.bukti(List.of(tugasId)).stream()
        .filter(b -> b.getId().equals(buktiId))
        .findFirst()
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }
}
