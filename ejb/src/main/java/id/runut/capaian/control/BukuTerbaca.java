package id.runut.capaian.control;

import java.util.List;

/**
 * A workbook as it stands in the file, before it is judged.
 *
 * @param lembar names of all sheets that a user can see
 * @param lembarCapaian name of the sheet that was read
 * @param sel all filled cells of that sheet, row by row
 */
public record BukuTerbaca(
    IdentitasLembar identitas, List<String> lembar, String lembarCapaian, List<SelMentah> sel) {

  public BukuTerbaca {
    lembar = List.copyOf(lembar);
    sel = List.copyOf(sel);
  }
}
