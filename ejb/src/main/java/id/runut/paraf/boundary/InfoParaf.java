package id.runut.paraf.boundary;

import id.runut.paraf.entity.SebabGugur;
import java.time.Instant;
import java.util.UUID;

/**
 * An initial.
 *
 * @param versi number of the version that it was given to
 * @param jabatan post in which it was given, Plh./Plt. included
 * @param atasNama on whose behalf a deputy gave it, otherwise null
 * @param gugur when it ended; null while it holds
 * @param sebabGugur why it ended; null while it holds
 */
public record InfoParaf(
    UUID id,
    int versi,
    int langkah,
    String jabatan,
    String nama,
    String atasNama,
    Instant waktu,
    Instant gugur,
    SebabGugur sebabGugur) {}
