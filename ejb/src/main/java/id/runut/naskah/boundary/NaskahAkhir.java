package id.runut.naskah.boundary;

/**
 * The final PDF of a letter, ready to be signed, and the empty rectangle that is kept free in it
 * for the visible signature.
 *
 * @param halaman page of the rectangle, from 1
 * @param kiri distance of its left edge from the page's left edge, in points like the rest
 * @param bawah distance of its lower edge from the page's lower edge
 */
public record NaskahAkhir(
    byte[] pdf, int halaman, float kiri, float bawah, float lebar, float tinggi) {}
