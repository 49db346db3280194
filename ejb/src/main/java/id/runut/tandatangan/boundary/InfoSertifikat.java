package id.runut.tandatangan.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * An official's signing certificate.
 *
 * @param nomorSeri hexadecimal
 * @param penerbit name of the certificate authority
 * @param dicabut when it was revoked; null while it holds
 * @param terkunciSampai until when it is locked after too many wrong passphrases; null for not
 */
public record InfoSertifikat(
    UUID id,
    String nama,
    String nomorSeri,
    String penerbit,
    Instant berlakuSejak,
    Instant berlakuSampai,
    Instant dicabut,
    Instant terkunciSampai) {}
