package id.runut.umum.pdf;

import java.util.List;

/**
 * A PDF and the rectangles that some of its elements take up.
 *
 * @param tempat in the order in which the elements were asked for
 */
public record PdfBertempat(byte[] pdf, List<Tempat> tempat) {

  public PdfBertempat {
    tempat = List.copyOf(tempat);
  }

  /**
   * Where an element stands.
   *
   * @param halaman page of the rectangle, from 1
   * @param kiri distance of its left edge from the page's left edge, in points like the rest
   * @param bawah distance of its lower edge from the page's lower edge
   */
  public record Tempat(int halaman, float kiri, float bawah, float lebar, float tinggi) {}
}
