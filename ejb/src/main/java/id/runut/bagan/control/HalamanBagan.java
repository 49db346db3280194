package id.runut.bagan.control;

import java.util.List;

/**
 * One page of a drawing.
 *
 * @param baris its rows, from above; the bands for connectors belong to the first and the last
 */
public record HalamanBagan(
    List<BarisTata> baris, List<Simbol> simbol, List<Panah> panah, double tinggi) {

  public HalamanBagan {
    baris = List.copyOf(baris);
    simbol = List.copyOf(simbol);
    panah = List.copyOf(panah);
  }

  /**
   * A row.
   *
   * @param indeks which row of the whole drawing it is, from 0
   */
  public record BarisTata(int indeks, double y, double tinggi) {}
}
