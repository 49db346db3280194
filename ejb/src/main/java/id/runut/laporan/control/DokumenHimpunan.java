package id.runut.laporan.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.LaporanRepository.HimpunanLangkah;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.PenyediaDokumen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The workbooks of what was handed in inside a step, among the documents of the process. */
@ApplicationScoped
public class DokumenHimpunan implements PenyediaDokumen {

  /** What such a document is called among the documents of a process. */
  public static final String HIMPUNAN = "himpunan";

  @Inject LaporanRepository repository;
  @Inject BerkasService berkas;

  @Override
  public List<DokumenProses> dokumen(UUID prosesId) {
    return repository.himpunanProses(prosesId).stream().map(this::bentuk).toList();
  }

  private DokumenProses bentuk(HimpunanLangkah h) {
    return new DokumenProses(
        h.himpunan().getBerkasId(),
        HIMPUNAN,
        berkas.info(h.himpunan().getBerkasId()).nama(),
        null,
        null,
        h.langkah(),
        h.himpunan().getDihimpun());
  }
}
