package id.runut.agenda.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the book of incoming letters (DOMAIN 2.4).
 *
 * @param urut agenda number within agency and year
 * @param tujuan post that it was sent to
 * @param distribusiId null for a letter that came on paper
 */
public record AgendaMasukBaris(
    UUID id,
    int urut,
    Instant masuk,
    String pengirim,
    String nomor,
    LocalDate tanggal,
    String hal,
    String tujuan,
    Instant diterima,
    UUID distribusiId) {}
