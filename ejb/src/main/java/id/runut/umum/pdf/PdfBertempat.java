package id.runut.umum.pdf;

/**
 * A PDF and the rectangle that one of its elements takes up.
 *
 * @param halaman page of the rectangle, from 1
 * @param kiri distance of its left edge from the page's left edge, in points like the rest
 * @param bawah distance of its lower edge from the page's lower edge
 */
public record PdfBertempat(
    byte[] pdf, int halaman, float kiri, float bawah, float lebar, float tinggi) {}
