package id.runut.agenda.control;

import id.runut.umum.boundary.DataTidakSah;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of text as spreadsheets save it: comma or semicolon, quoted or not, UTF-8 or the old
 * Windows encoding. Blanks around values and empty lines are dropped. A value is text whatever it
 * begins with; nothing is ever reckoned.
 */
final class TabelCsv {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char AWAL_UTF = '\uFEFF';

  /** A row with the line that it begins on, as an editor counts. */
  record Baris(int nomor, List<String> isi) {

    String sel(int kolom) {
      return kolom >= 0 && kolom < isi.size() ? isi.get(kolom) : "";
    }
  }

  private final String teks;
  private final char pemisah;
  private final List<Baris> hasil = new ArrayList<>();
  private final StringBuilder kini = new StringBuilder();
  private List<String> sel = new ArrayList<>();
  private int garis = 1;
  private int awal = 1;

  private TabelCsv(String teks) {
    this.teks = teks;
    this.pemisah = pemisah(teks);
  }

  /**
   * @throws DataTidakSah when it is no text, or a quotation is never closed
   */
  static List<Baris> baca(byte[] isi) {
    return new TabelCsv(teks(isi)).urai();
  }

  private static String teks(byte[] isi) {
    String teks;
    try {
      teks = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(isi)).toString();
    } catch (CharacterCodingException bukanUtf) {
      teks = new String(isi, WINDOWS);
    }
    if (teks.indexOf('\0') >= 0) {
      throw new DataTidakSah("klasifikasi.impor.bukanTabel");
    }
    return !teks.isEmpty() && teks.charAt(0) == AWAL_UTF ? teks.substring(1) : teks;
  }

  /** Indonesian spreadsheets write semicolons, others commas; the first line tells. */
  private static char pemisah(String teks) {
    String pertama = teks.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
    return pertama.indexOf(';') >= 0 ? ';' : ',';
  }

  private List<Baris> urai() {
    boolean dikutip = false;
    for (int i = 0; i < teks.length(); i++) {
      char c = teks.charAt(i);
      garis += c == '\n' ? 1 : 0;
      if (dikutip) {
        boolean ganda = c == '"' && i + 1 < teks.length() && teks.charAt(i + 1) == '"';
        if (c != '"' || ganda) {
          kini.append(c);
        }
        i += ganda ? 1 : 0;
        dikutip = c != '"' || ganda;
      } else if (c == '"' && kini.toString().isBlank()) {
        kini.setLength(0);
        dikutip = true;
      } else {
        polos(c);
      }
    }
    if (dikutip) {
      throw new DataTidakSah("klasifikasi.impor.kutip", awal);
    }
    tutup();
    return hasil;
  }

  private void polos(char c) {
    if (c == pemisah) {
      sel.add(rapi());
    } else if (c == '\n') {
      tutup();
    } else {
      kini.append(c);
    }
  }

  private void tutup() {
    sel.add(rapi());
    if (sel.stream().anyMatch(s -> !s.isEmpty())) {
      hasil.add(new Baris(awal, List.copyOf(sel)));
    }
    sel = new ArrayList<>();
    awal = garis;
  }

  /** One line of text without blanks around it. */
  private String rapi() {
    String isi = kini.toString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    kini.setLength(0);
    return isi;
  }
}
