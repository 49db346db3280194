package id.runut.naskah.boundary;

import id.runut.sop.boundary.KonteksTugas;
import java.util.List;

/**
 * Gives rows for the tables of a letter that is being drafted from its template, from what another
 * capability knows: indicators, figures, members of a team. CDI beans.
 */
public interface BahanTemplat {

  /** By what name templates ask for the rows ({@code <tabel bahan="…">}). */
  String nama();

  /**
   * The rows; none where nothing is known.
   *
   * @param konteks the task that drafts
   * @param dokumen key of the document that is drafted
   */
  List<List<String>> baris(KonteksTugas konteks, String dokumen);
}
