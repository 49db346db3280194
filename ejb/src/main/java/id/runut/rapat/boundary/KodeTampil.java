package id.runut.rapat.boundary;

import java.time.Instant;

/**
 * A code of attendance as the screen in the room shows it.
 *
 * @param alamat what its QR code leads to
 * @param mulai from when it is shown
 */
public record KodeTampil(String kode, String alamat, Instant mulai) {}
