package id.runut.capaian.boundary;

/**
 * A sentence to be put beside a cell.
 *
 * @param sel such as {@code F9}; null for a sentence about the whole file
 */
public record CatatanSel(String sel, String teks) {}
