package id.runut.agenda.control;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.AgendaMasukBaris;
import java.util.ArrayList;
import java.util.List;

/** What stands in the last column of a book, as it is printed. */
public final class KeteranganBuku {

  private KeteranganBuku() {}

  /** Of a number that was voided, reserved, inserted or entered afterwards, with the reason. */
  public static String dari(AgendaKeluarBaris b) {
    if (b.alasan() == null) {
      return "";
    }
    String apa = "Sisipan";
    if (b.batal()) {
      apa = "Batal";
    } else if (b.dipesan()) {
      apa = "Dipesan";
    } else if (b.susulan()) {
      apa = "Dicatat susulan";
    } else if (b.sisipan() == null) {
      apa = "Semula dipesan";
    }
    return apa + ": " + b.alasan();
  }

  public static String dari(AgendaMasukBaris b) {
    List<String> bagian = new ArrayList<>();
    if (b.keamanan().tertutup()) {
      bagian.add("Kode " + b.keamanan().kode());
    }
    if (b.susulan()) {
      bagian.add("Dicatat susulan");
    }
    if (b.keterangan() != null && !b.keterangan().isBlank()) {
      bagian.add(b.keterangan());
    }
    return String.join(". ", bagian);
  }
}
