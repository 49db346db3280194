package id.runut.capaian.boundary;

import id.runut.capaian.entity.StatusUnggahan;
import java.time.Instant;
import java.util.UUID;

/**
 * An accepted workbook.
 *
 * @param nomor 1 for the first of its task
 * @param oleh official who uploaded it
 * @param jabatan the post in which he did, Plh./Plt. included
 * @param dikirim when it was handed in; null before
 */
public record InfoUnggahan(
    UUID id,
    int nomor,
    StatusUnggahan status,
    String namaBerkas,
    long ukuran,
    String sha256,
    Instant diunggah,
    String oleh,
    String jabatan,
    Instant dikirim) {}
