package id.runut.agenda.boundary;

import java.util.List;

/**
 * What a table of classes of papers changes, or would change.
 *
 * @param baru how many codes are new
 * @param berubah how many take the place of what held before
 * @param tetap how many stand there already just so
 * @param contoh the first of those that are new or change
 */
public record HasilImporKlasifikasi(int baru, int berubah, int tetap, List<IsiKlasifikasi> contoh) {

  public HasilImporKlasifikasi {
    contoh = List.copyOf(contoh);
  }
}
