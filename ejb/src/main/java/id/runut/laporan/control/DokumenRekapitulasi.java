package id.runut.laporan.control;

import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.Rekapitulasi;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.umum.boundary.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The recap workbook that was handed on last: it goes along with the signed recap letter. */
@ApplicationScoped
public class DokumenRekapitulasi implements PenyediaDokumen {

  /** What such a document is called among the documents of a process. */
  public static final String REKAPITULASI = "rekapitulasi";

  @Inject LaporanRepository repository;
  @Inject MesinProses mesin;

  @Override
  public List<DokumenProses> dokumen(UUID prosesId) {
    return repository.rekapitulasi(prosesId).stream()
        .filter(r -> r.getDiajukan() != null)
        .findFirst()
        .map(r -> dokumen(r, langkah(prosesId)))
        .stream()
        .toList();
  }

  private LangkahSop langkah(UUID prosesId) {
    return mesin.definisi(prosesId).langkah().stream()
        .filter(l -> l.memuat(LangkahKompilasi.KOMPILASI))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a recap without a step that makes it"));
  }

  private static DokumenProses dokumen(Rekapitulasi r, LangkahSop langkah) {
    return new DokumenProses(
        r.getBerkasId(),
        REKAPITULASI,
        KataLaporan.dari("hal.buku", romawi(r), r.getTahun()),
        null,
        langkah.dokumen(),
        langkah.nomor(),
        r.getDibuat());
  }

  private static String romawi(Rekapitulasi r) {
    return new Periode(r.getTahun(), r.getTriwulan()).romawi();
  }
}
