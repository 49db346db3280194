package id.runut.naskah.boundary;

import java.time.LocalDate;

/**
 * What the signature adds to a version.
 *
 * @param kode code for the public verification, ten hexadecimal digits without grouping
 * @param alamatPeriksa address that the QR code leads to
 */
public record DataTerbit(
    String nomor,
    LocalDate tanggal,
    PenandaTangan penandaTangan,
    String kode,
    String alamatPeriksa) {}
