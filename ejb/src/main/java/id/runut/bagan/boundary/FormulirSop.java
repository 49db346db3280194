package id.runut.bagan.boundary;

import java.util.List;

/**
 * An SOP as its official form says it, without the drawing.
 *
 * @param versi which published version it is
 * @param semuaVersi all of them, newest first
 * @param pelaksana the columns
 * @param catatan remarks for administrators, such as errors of the source; empty for everybody else
 */
public record FormulirSop(
    String kode,
    String nama,
    VersiBagan versi,
    List<VersiBagan> semuaVersi,
    IdentitasSop identitas,
    List<String> pelaksana,
    List<BarisSop> baris,
    List<String> catatan) {

  public FormulirSop {
    semuaVersi = List.copyOf(semuaVersi);
    pelaksana = List.copyOf(pelaksana);
    baris = List.copyOf(baris);
    catatan = List.copyOf(catatan);
  }

  /** Whether it is the version that new processes run on. */
  public boolean terbaru() {
    return versi.equals(semuaVersi.get(0));
  }

  /** How many steps are missing in the signed SOP and were added. */
  public long jumlahRekonstruksi() {
    return baris.stream().filter(BarisSop::rekonstruksi).count();
  }
}
