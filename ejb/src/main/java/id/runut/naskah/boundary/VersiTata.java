package id.runut.naskah.boundary;

import java.time.Instant;

/**
 * A state of a setting or a template.
 *
 * @param catatan why it was changed; may be blank
 * @param sendiri false for a return to what the portal ships
 */
public record VersiTata(int nomor, Instant dibuat, String oleh, String catatan, boolean sendiri) {}
