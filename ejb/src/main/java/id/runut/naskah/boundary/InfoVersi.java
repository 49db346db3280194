package id.runut.naskah.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a letter.
 *
 * @param nomor from 1
 * @param sidik SHA-256 of its content; whoever initials or signs hands it back to say what he saw
 * @param oleh post that handed it in, Plh./Plt. included
 */
public record InfoVersi(
    UUID id, int nomor, String sidik, Instant dibuat, String oleh, String nama) {}
