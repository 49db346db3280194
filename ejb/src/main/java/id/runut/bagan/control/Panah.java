package id.runut.bagan.control;

import java.util.List;

/**
 * An arrow in its place.
 *
 * @param dari symbol where it begins
 * @param ke symbol where it ends
 * @param langkahDari number of the step that it comes from, also when that is on another page
 * @param langkahKe number of the step that it leads to
 * @param jalur its corners, from beginning to end; neighbours differ in one coordinate only
 * @param label where Ya or Tidak is written; null for arrows that say nothing
 */
public record Panah(
    Simbol dari,
    Simbol ke,
    int langkahDari,
    int langkahKe,
    Cabang cabang,
    List<Titik> jalur,
    Kotak label) {

  public Panah {
    jalur = List.copyOf(jalur);
  }

  public Titik awal() {
    return jalur.get(0);
  }

  public Titik ujung() {
    return jalur.get(jalur.size() - 1);
  }

  Panah lewat(List<Titik> jalurBaru) {
    return new Panah(dari, ke, langkahDari, langkahKe, cabang, jalurBaru, label);
  }

  Panah berlabel(Kotak tempat) {
    return new Panah(dari, ke, langkahDari, langkahKe, cabang, jalur, tempat);
  }
}
