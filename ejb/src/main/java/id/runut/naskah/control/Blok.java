package id.runut.naskah.control;

import id.runut.naskah.boundary.BentukBlok;
import id.runut.umum.boundary.Pesan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, heading, item of a list, row of a table or field of a letter.
 *
 * @param tempat where it is, in words
 * @param tingkat depth of a list's item, from 1; level of a heading; 0 otherwise
 * @param penanda number or bullet of a list's item; empty otherwise
 * @param perataan {@code center}, {@code right}, {@code justify} or empty
 * @param tabel number of the table that the row belongs to, from 1; 0 otherwise
 */
public record Blok(
    BentukBlok bentuk,
    Pesan tempat,
    int tingkat,
    String penanda,
    String perataan,
    List<Sel> sel,
    int tabel) {

  public Blok {
    sel = List.copyOf(sel);
  }

  /** Its bare text, cells parted by tabulators. */
  public String teks() {
    return sel.stream().map(Sel::teks).collect(Collectors.joining("\t"));
  }

  /** Whether the item is numbered. */
  public boolean bernomor() {
    return bentuk == BentukBlok.BUTIR && !penanda.equals(PenguraiIsi.BULATAN);
  }
}
