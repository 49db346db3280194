package id.runut.laporan.control;

import id.runut.agenda.entity.Distribusi;
import id.runut.audit.boundary.AuditService;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.laporan.entity.Himpunan;
import id.runut.laporan.entity.IsiHimpunan;
import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.LaporanRepository.Kiriman;
import id.runut.laporan.excel.BukuRekapitulasi;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Gathers the recaps that were sent to an agency into one workbook. */
@ApplicationScoped
public class Penghimpun {

  private static final BukuRekapitulasi BUKU = new BukuRekapitulasi();

  @Inject KirimanRekapitulasi kiriman;
  @Inject LaporanRepository repository;
  @Inject BerkasService berkas;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * @param konteks a task that the caller has taken
   * @param penerima the agency that gathers
   * @return facts for history and audit
   */
  public Map<String, ?> himpun(KonteksTugas konteks, InfoInstansi penerima) {
    Periode periode = konteks.periode();
    List<Kiriman> semua = kiriman.terbaru(penerima.id(), periode);
    AturanHimpunan.bolehHimpun(true, !semua.isEmpty()).tegakkan();
    List<RekapTerkirim> isi = semua.stream().map(this::isi).toList();
    InfoBerkas xlsx =
        berkas.simpan(
            penerima.id(),
            "Himpunan-Rekapitulasi-TW%d-%d.xlsx".formatted(periode.triwulan(), periode.tahun()),
            Unduhan.XLSX,
            BUKU.himpun(penerima.nama(), periode, penerima.zonaWaktu(), isi),
            konteks.pelaku());
    Himpunan himpunan =
        new Himpunan(
                penerima.id(),
                konteks.tugasId(),
                periode.tahun(),
                periode.triwulan(),
                semua.stream()
                    .map(k -> new IsiHimpunan(k.rekapitulasi().getId(), k.distribusi().getId()))
                    .toList())
            .tercetak(xlsx.id(), konteks.pelaku(), jam.sekarang());
    repository.simpan(himpunan);
    Map<String, Object> rincian =
        Map.of("himpunan", himpunan.getId(), "instansi", semua.size(), "sha256", xlsx.sha256());
    audit.catat(
        konteks.rantai(), "himpun", "himpunan", himpunan.getId(), konteks.pelaku(), rincian);
    return rincian;
  }

  private RekapTerkirim isi(Kiriman k) {
    Distribusi d = k.distribusi();
    return new RekapTerkirim(
        d.getPengiriman().getNomor(),
        d.getPengiriman().getTanggal(),
        d.getDiterima(),
        kiriman.isi(k.rekapitulasi()));
  }
}
