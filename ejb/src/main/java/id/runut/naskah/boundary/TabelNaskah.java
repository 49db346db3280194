package id.runut.naskah.boundary;

import java.util.List;

/**
 * A table of a letter's annex: members of a team, indicators with their targets, a schedule.
 *
 * @param judul what it shows; null or blank for none
 * @param kolom headings
 * @param baris its rows, each with as many cells as there are headings
 * @param tetap whether its rows come from the portal's data; authors cannot change them
 */
public record TabelNaskah(
    String judul, List<String> kolom, List<List<String>> baris, boolean tetap) {

  public TabelNaskah {
    kolom = kolom == null ? List.of() : List.copyOf(kolom);
    baris =
        baris == null
            ? List.of()
            : baris.stream()
                .map(b -> b.stream().map(sel -> sel == null ? "" : sel).toList())
                .toList();
  }
}
