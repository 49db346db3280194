package id.runut.bagan.control;

import java.util.List;

/**
 * A symbol to be drawn; each has a row of its own.
 *
 * @param langkah number of the step that it stands for
 * @param kolom index of the column, from 0
 * @param lebar its size across the columns
 * @param tinggi its size along the rows
 * @param bersama columns of those who carry the step out together with this one; usually none
 * @param timbalBalik whether those are asked and answer, and do not merely take part
 */
record Simpul(
    int langkah,
    int kolom,
    Bentuk bentuk,
    double lebar,
    double tinggi,
    List<Integer> bersama,
    boolean timbalBalik) {

  Simpul {
    bersama = List.copyOf(bersama);
  }

  Simpul(int langkah, int kolom, Bentuk bentuk, double lebar, double tinggi) {
    this(langkah, kolom, bentuk, lebar, tinggi, List.of(), false);
  }
}
