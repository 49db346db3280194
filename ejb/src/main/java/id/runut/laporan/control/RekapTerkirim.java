package id.runut.laporan.control;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The recap of one agency as it reached another.
 *
 * @param diterima when receipt was confirmed; null before
 */
public record RekapTerkirim(
    String nomorSurat, LocalDate tanggal, Instant diterima, IsiRekapitulasi isi) {}
