package id.runut.sop.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A process that waits for an outside event, on the desk of whoever will go on with it.
 *
 * @param peristiwa what it waits for, in words
 * @param judulLangkah what is to be done once it has happened
 * @param dipegang short name of the post that will do it
 */
public record RingkasanPenantian(
    UUID prosesId,
    String judulProses,
    int langkah,
    String judulLangkah,
    String peristiwa,
    String dipegang,
    Instant sejak) {}
