package id.runut.berkas.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file without its bytes.
 *
 * @param ukuran in bytes
 * @param sha256 hexadecimal
 * @param oleh post and name of whoever brought it
 */
public record InfoBerkas(
    UUID id,
    UUID instansiId,
    String nama,
    String jenisKonten,
    long ukuran,
    String sha256,
    Instant dibuat,
    String oleh) {}
