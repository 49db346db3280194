package id.runut.rapat.boundary;

import java.time.Instant;

/**
 * A code of attendance as the screen in the room shows it.
 *
 * @param alamat what its QR code leads to
 * @param qr the QR code as a {@code data:} URI
 * @param mulai from when it is shown
 */
public record KodeTampil(String kode, String alamat, String qr, Instant mulai) {}
