package id.runut.agenda.boundary;

import id.runut.naskah.entity.SifatNaskah;
import id.runut.umum.entity.SifatKeamanan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the book of incoming letters (DOMAIN 2.4).
 *
 * @param urut agenda number within agency and year
 * @param tujuan post that it was sent to
 * @param distribusiId null for a letter that came on paper
 * @param berpindai whether it has a scan
 * @param susulan whether it was entered from an old book
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
    UUID distribusiId,
    SifatNaskah urgensi,
    SifatKeamanan keamanan,
    String ringkasan,
    String keterangan,
    boolean berpindai,
    boolean susulan) {}
