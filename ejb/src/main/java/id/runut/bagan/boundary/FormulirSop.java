package id.runut.bagan.boundary;

import java.time.Instant;
import java.util.List;

/**
 * An SOP as its official form says it, without the drawing.
 *
 * @param versi as the definition names it
 * @param nomorVersi which published version it is, from 1
 * @param pelaksana the columns
 * @param catatan remarks for administrators, such as errors of the source; empty for everybody else
 */
public record FormulirSop(
    String kode,
    String nama,
    String versi,
    int nomorVersi,
    Instant diterbitkan,
    IdentitasSop identitas,
    List<String> pelaksana,
    List<BarisSop> baris,
    List<String> catatan) {

  public FormulirSop {
    pelaksana = List.copyOf(pelaksana);
    baris = List.copyOf(baris);
    catatan = List.copyOf(catatan);
  }

  /** How many steps are missing in the signed SOP and were added. */
  public long jumlahRekonstruksi() {
    return baris.stream().filter(BarisSop::rekonstruksi).count();
  }
}
