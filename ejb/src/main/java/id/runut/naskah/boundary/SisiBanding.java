package id.runut.naskah.boundary;

import java.util.List;

/**
 * A block as one of the two versions has it.
 *
 * @param nomor place of the block in that version, from 0, fields and annex counted
 * @param penanda number or bullet of a list's item; empty otherwise
 * @param tingkat depth of a list's item, from 1; 0 otherwise
 * @param sel its cells; one, unless it is the row of a table
 */
public record SisiBanding(
    int nomor, String penanda, int tingkat, boolean kepala, List<List<Potongan>> sel) {

  public SisiBanding {
    sel = sel.stream().map(List::copyOf).toList();
  }
}
