package id.runut.rapat.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A photograph of a meeting.
 *
 * @param keterangan what it shows; empty for nothing said
 * @param lebar in pixels, as it is kept
 */
public record InfoFoto(
    UUID id, String keterangan, int lebar, int tinggi, Instant diunggah, String oleh) {}
