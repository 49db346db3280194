package id.runut.laporan.control;

import id.runut.laporan.entity.LaporanRepository;
import id.runut.laporan.entity.Rekapitulasi;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.DokumenSop;
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
        .map(r -> dokumen(r, mesin.definisi(prosesId)))
        .stream()
        .toList();
  }

  private static LangkahSop langkah(DefinisiSop sop) {
    return sop.langkah().stream()
        .filter(l -> l.memuat(LangkahKompilasi.KOMPILASI))
        .filter(l -> sop.bahan(l) == DefinisiSop.BahanKompilasi.ANGKA)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a recap without a step that makes it"));
  }

  private static DokumenProses dokumen(Rekapitulasi r, DefinisiSop sop) {
    LangkahSop langkah = langkah(sop);
    String nama =
        sop.dokumen(langkah.dokumen())
            .map(DokumenSop::nama)
            .orElse(KataLaporan.dari("rekapitulasi"));
    return new DokumenProses(
        r.getBerkasId(),
        REKAPITULASI,
        KataLaporan.dari("hal.buku", nama, new Periode(r.getTahun(), r.getTriwulan()).panjang()),
        null,
        langkah.dokumen(),
        langkah.nomor(),
        r.getDibuat());
  }
}
