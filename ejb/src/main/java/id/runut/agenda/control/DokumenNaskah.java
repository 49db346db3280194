package id.runut.agenda.control;

import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenyediaDokumen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The signed letters of a process. */
@ApplicationScoped
public class DokumenNaskah implements PenyediaDokumen {

  /** What such a document is called among the documents of a process. */
  public static final String NASKAH = "naskah";

  private static final String TANDA_TANGAN = "tandatangan";

  @Inject PenerbitNaskah naskah;
  @Inject MesinProses mesin;

  @Override
  public List<DokumenProses> dokumen(UUID prosesId) {
    return mesin.definisi(prosesId).langkah().stream()
        .filter(langkah -> langkah.dokumen() != null && langkah.memuat(TANDA_TANGAN))
        .flatMap(langkah -> terbit(prosesId, langkah))
        .toList();
  }

  /** The signed letters of a process themselves. */
  public List<RingkasanNaskah> terbit(UUID prosesId) {
    return mesin.definisi(prosesId).langkah().stream()
        .filter(langkah -> langkah.dokumen() != null && langkah.memuat(TANDA_TANGAN))
        .map(langkah -> naskah.terbit(prosesId, langkah.dokumen()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Stream<DokumenProses> terbit(UUID prosesId, LangkahSop langkah) {
    return naskah.terbit(prosesId, langkah.dokumen()).stream()
        .map(
            n ->
                new DokumenProses(
                    n.berkasId(),
                    NASKAH,
                    n.hal(),
                    n.nomor(),
                    n.dokumen(),
                    langkah.nomor(),
                    n.diubah()));
  }
}
