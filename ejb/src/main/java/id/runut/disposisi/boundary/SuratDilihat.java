package id.runut.disposisi.boundary;

import id.runut.umum.entity.SifatKeamanan;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The letter beside its orders.
 *
 * @param nomor null where it has none, like {@code tanggal}, {@code diterima} and {@code
 *     nomorAgenda}
 * @param tautan path of its own page; null where it is in no book any more
 * @param pratinjau path of its scan; null where there is none
 */
public record SuratDilihat(
    String jenis,
    UUID id,
    String hal,
    String pengirim,
    String nomor,
    LocalDate tanggal,
    LocalDate diterima,
    String nomorAgenda,
    SifatKeamanan keamanan,
    String tautan,
    String pratinjau) {}
