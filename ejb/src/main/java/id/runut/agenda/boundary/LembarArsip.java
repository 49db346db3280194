package id.runut.agenda.boundary;

import id.runut.agenda.entity.Nasib;
import id.runut.umum.boundary.Putusan;
import java.util.List;
import java.util.UUID;

/**
 * What a step of kind {@code arsip} files.
 *
 * @param naskah the documents, in the order in which they were begun
 * @param kelas the classes of papers with their retention
 * @param usulan class that the documents' own classification suggests
 * @param bolehArsipkan whether they may be filed now, and if not, why not
 */
public record LembarArsip(
    UUID tugasId,
    List<NaskahDiarsip> naskah,
    List<KelasArsip> kelas,
    String usulan,
    Putusan bolehArsipkan) {

  public LembarArsip {
    naskah = List.copyOf(naskah);
    kelas = List.copyOf(kelas);
  }

  /** A document to be filed; {@code nomor} is null for one that nobody signs. */
  public record NaskahDiarsip(UUID naskahId, String dokumen, String hal, String nomor) {}

  /**
   * A class of papers.
   *
   * @param aktif years at hand
   * @param inaktif years put by after that
   * @param nasib what becomes of them then
   */
  public record KelasArsip(String kode, String masalah, int aktif, int inaktif, Nasib nasib) {}
}
