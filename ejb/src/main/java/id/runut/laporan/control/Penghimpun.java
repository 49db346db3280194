package id.runut.laporan.control;

import id.runut.agenda.entity.Distribusi;
import id.runut.audit.boundary.AuditService;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.laporan.entity.Himpunan;
import id.runut.laporan.entity.IsiHimpunan;
import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.LaporanRepository.Kiriman;
import id.runut.laporan.excel.BukuHimpunan;
import id.runut.laporan.excel.BukuHimpunan.DokumenTerkirim;
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
import java.util.UUID;

/** Gathers what was sent to an agency into one workbook: the figures, or the list of documents. */
@ApplicationScoped
public class Penghimpun {

  private static final BukuRekapitulasi BUKU = new BukuRekapitulasi();
  private static final BukuHimpunan BUKU_DOKUMEN = new BukuHimpunan();

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
    List<Kiriman> semua = kiriman.terbaru(penerima.id(), konteks);
    AturanHimpunan.bolehHimpun(true, !semua.isEmpty()).tegakkan();
    InfoBerkas xlsx =
        berkas.simpan(
            penerima.id(),
            "Himpunan-%s-%s.xlsx".formatted(konteks.kodeSop(), periode.kode()),
            Unduhan.XLSX,
            buku(konteks, penerima, semua),
            konteks.pelaku());
    Himpunan himpunan =
        new Himpunan(
                penerima.id(),
                konteks.tugasId(),
                periode.tahun(),
                periode.triwulan(),
                semua.stream()
                    .map(k -> new IsiHimpunan(rekapId(k), k.distribusi().getId()))
                    .toList())
            .tercetak(xlsx.id(), konteks.pelaku(), jam.sekarang());
    repository.simpan(himpunan);
    Map<String, Object> rincian =
        Map.of("himpunan", himpunan.getId(), "instansi", semua.size(), "sha256", xlsx.sha256());
    audit.catat(
        konteks.rantai(), "himpun", "himpunan", himpunan.getId(), konteks.pelaku(), rincian);
    return rincian;
  }

  /** Figures where everybody has sent figures, otherwise the list of what was sent. */
  private byte[] buku(KonteksTugas konteks, InfoInstansi penerima, List<Kiriman> semua) {
    if (semua.stream().allMatch(k -> k.rekapitulasi() != null)) {
      return BUKU.himpun(
          penerima.nama(),
          konteks.periode(),
          penerima.zonaWaktu(),
          semua.stream().map(this::isi).toList());
    }
    return BUKU_DOKUMEN.himpun(
        penerima.nama(),
        konteks.langkah().keluaran().stream().findFirst().orElse(konteks.judulProses()),
        penerima.zonaWaktu(),
        semua.stream()
            .map(
                k ->
                    new DokumenTerkirim(
                        kiriman.instansi(k.distribusi().getPengiriman().getInstansiId()).getNama(),
                        k.distribusi().getPengiriman().getNomor(),
                        k.distribusi().getPengiriman().getTanggal(),
                        k.distribusi().getDiterima(),
                        kiriman.berkas(k.distribusi())))
            .toList());
  }

  private static UUID rekapId(Kiriman k) {
    return k.rekapitulasi() == null ? null : k.rekapitulasi().getId();
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
