package id.runut.naskah.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A cell of a table, or the whole text of another block.
 *
 * @param kolom columns that it spans
 * @param baris rows that it spans
 */
public record Sel(List<Larik> larik, boolean kepala, int kolom, int baris) {

  public Sel {
    larik = List.copyOf(larik);
  }

  /** A cell of plain text. */
  public static Sel teks(String teks, boolean kepala) {
    return new Sel(List.of(new Larik(teks, Set.of())), kepala, 1, 1);
  }

  public String teks() {
    return larik.stream().map(Larik::teks).collect(Collectors.joining());
  }
}
