package id.runut.naskah.boundary;

/**
 * An empty rectangle of a PDF that is kept free for a visible signature.
 *
 * @param halaman page of the rectangle, from 1
 * @param kiri distance of its left edge from the page's left edge, in points like the rest
 * @param bawah distance of its lower edge from the page's lower edge
 */
public record TempatTandaTangan(int halaman, float kiri, float bawah, float lebar, float tinggi) {}
