package id.runut.umum.web;

/**
 * A chip: one state by icon, word and colour together.
 *
 * @param jenis {@code lewat}, {@code kini}, {@code tepat}, {@code kembali}, {@code ttd} or {@code
 *     netral}
 */
public record Tanda(String jenis, String teks) {}
