package id.runut.naskah.entity;

import java.util.Arrays;
import java.util.List;

/**
 * A table of a letter's annex.
 *
 * @param judul what it shows; may be empty
 * @param tetap whether its rows come from the portal's data and are not typed
 * @param kolom headings; empty for a table without a head
 * @param baris its rows, each with as many cells as there are columns
 */
public record TabelSurat(
    String judul, boolean tetap, List<String> kolom, List<List<String>> baris) {

  private static final String PEMISAH_TABEL = "\u001D";
  private static final String PEMISAH_BARIS = "\u001E";
  private static final String PEMISAH_SEL = "\u001F";

  public TabelSurat {
    kolom = List.copyOf(kolom);
    baris = baris.stream().map(List::copyOf).toList();
  }

  /** As it is stored. */
  static String simpan(List<TabelSurat> semua) {
    return String.join(PEMISAH_TABEL, semua.stream().map(TabelSurat::simpan).toList());
  }

  /** As it was stored. */
  static List<TabelSurat> baca(String tersimpan) {
    return tersimpan.isEmpty()
        ? List.of()
        : Arrays.stream(tersimpan.split(PEMISAH_TABEL, -1)).map(TabelSurat::satu).toList();
  }

  private String simpan() {
    StringBuilder hasil = new StringBuilder(IsiSurat.sebaris(judul));
    hasil.append(PEMISAH_BARIS).append(tetap ? '1' : '0');
    hasil.append(PEMISAH_BARIS).append(sel(kolom));
    baris.forEach(b -> hasil.append(PEMISAH_BARIS).append(sel(b)));
    return hasil.toString();
  }

  private static String sel(List<String> isi) {
    return String.join(PEMISAH_SEL, isi.stream().map(IsiSurat::sebaris).toList());
  }

  private static TabelSurat satu(String tersimpan) {
    List<String> bagian = Arrays.asList(tersimpan.split(PEMISAH_BARIS, -1));
    return new TabelSurat(
        bagian.get(0),
        bagian.get(1).equals("1"),
        bagian.get(2).isEmpty() ? List.of() : sel(bagian.get(2)),
        bagian.stream().skip(3).map(TabelSurat::sel).toList());
  }

  private static List<String> sel(String baris) {
    return Arrays.asList(baris.split(PEMISAH_SEL, -1));
  }
}
