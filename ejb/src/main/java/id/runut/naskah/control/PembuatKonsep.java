package id.runut.naskah.control;

import id.runut.naskah.boundary.BahanTemplat;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MesinProses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Fills the first draft of a letter from its template and from what the portal knows. */
@ApplicationScoped
public class PembuatKonsep {

  @Inject PembacaTemplat templat;
  @Inject NilaiTemplat nilai;
  @Inject PihakNaskah pihak;
  @Inject MesinProses mesin;
  @Inject @Any Instance<BahanTemplat> bahan;

  /**
   * The draft of a document of the step.
   *
   * @throws IllegalStateException when there is no template for it, not even for its type
   */
  public TemplatKonsep buat(KonteksTugas konteks, String dokumen) {
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    return templat.konsep(
        konteks.instansiId(),
        nama(sop, konteks.langkah(), dokumen),
        nilai.untuk(konteks, sop, dokumen),
        pihak.penerima(konteks.instansiId(), konteks.prosesId(), dokumen),
        nama -> baris(nama, konteks, dokumen));
  }

  /** The most particular template that there is: the step's, the document's, its type's. */
  private String nama(DefinisiSop sop, LangkahSop langkah, String dokumen) {
    String milikLangkah = dokumen.equals(langkah.dokumen()) ? langkah.templat() : null;
    String tipe = sop.dokumen(dokumen).map(DokumenSop::tipe).orElse("surat_dinas");
    boolean menghimpun = langkah.memuat("kompilasi") && tipe.equals("dokumen_kinerja");
    String himpunan = menghimpun ? "himpunan" : null;
    // A template named by a step whose act is about another document belongs to that one.
    String milikTindakan =
        langkah.ciri().dokumenTindakan().containsValue(dokumen) ? langkah.templat() : null;
    return Stream.of(milikLangkah, milikTindakan, dokumen, himpunan, tipe)
        .filter(Objects::nonNull)
        .filter(templat::ada)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no template for " + dokumen));
  }

  private List<List<String>> baris(String nama, KonteksTugas konteks, String dokumen) {
    return bahan.stream()
        .filter(b -> b.nama().equals(nama))
        .flatMap(b -> b.baris(konteks, dokumen).stream())
        .toList();
  }
}
