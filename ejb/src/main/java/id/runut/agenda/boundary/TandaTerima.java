package id.runut.agenda.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a letter stands with one addressee.
 *
 * @param tujuan the post it was sent to
 * @param instansi agency of that post
 * @param dibuka when one of its holders first opened it; null before
 * @param diterima when receipt was confirmed; null before
 * @param oleh who confirmed; null before, like the two that follow
 * @param jabatan the post in which he confirmed, Plh./Plt. included
 * @param perangkat kind of device ("Chrome di Android")
 */
public record TandaTerima(
    UUID distribusiId,
    String tujuan,
    String instansi,
    Instant dikirim,
    Instant dibuka,
    Instant diterima,
    String oleh,
    String jabatan,
    String perangkat) {}
