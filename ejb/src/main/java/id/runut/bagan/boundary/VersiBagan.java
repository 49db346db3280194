package id.runut.bagan.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A published version of an SOP.
 *
 * @param nomor from 1
 * @param versi as the definition names it
 * @param jumlahBerjalan how many processes run on it
 */
public record VersiBagan(
    UUID id, int nomor, String versi, Instant diterbitkan, long jumlahBerjalan) {}
