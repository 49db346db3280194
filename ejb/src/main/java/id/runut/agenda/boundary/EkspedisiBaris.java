package id.runut.agenda.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the ekspedisi book (DOMAIN 2.4): a letter at one addressee.
 *
 * @param tujuan post, with its agency where that is another
 * @param penerima who has confirmed receipt, with his post; null before
 * @param perangkat what he did it with; null where that is unknown
 * @param naskahId the letter that the line leads to
 */
public record EkspedisiBaris(
    UUID id,
    Instant dikirim,
    String nomor,
    LocalDate tanggal,
    String hal,
    String tujuan,
    Instant dibuka,
    String penerima,
    Instant diterima,
    String perangkat,
    UUID naskahId) {}
