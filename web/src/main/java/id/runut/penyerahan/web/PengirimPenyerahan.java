package id.runut.penyerahan.web;

import id.runut.penyerahan.boundary.BarisPenyerahan;
import java.util.ArrayList;
import java.util.List;

/**
 * What one agency has delivered, as far as it stands on the page.
 *
 * @param nama of the agency
 */
public record PengirimPenyerahan(String nama, List<BarisPenyerahan> isi) {

  public PengirimPenyerahan {
    isi = List.copyOf(isi);
  }

  /** Rows that are sorted by agency, agency by agency. */
  static List<PengirimPenyerahan> dari(List<BarisPenyerahan> semua) {
    List<PengirimPenyerahan> pengirim = new ArrayList<>();
    List<BarisPenyerahan> isi = new ArrayList<>();
    for (BarisPenyerahan b : semua) {
      if (!isi.isEmpty() && !isi.get(0).pengirim().equals(b.pengirim())) {
        pengirim.add(new PengirimPenyerahan(isi.get(0).pengirim(), isi));
        isi.clear();
      }
      isi.add(b);
    }
    if (!isi.isEmpty()) {
      pengirim.add(new PengirimPenyerahan(isi.get(0).pengirim(), isi));
    }
    return pengirim;
  }
}
