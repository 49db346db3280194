package id.runut.tandatangan.boundary;

import id.runut.sop.boundary.HasilLangkah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a signature led to.
 *
 * @param kode code for the public verification, grouped 4-4-2
 */
public record HasilTandaTangan(
    UUID naskahId,
    String hal,
    String nomor,
    LocalDate tanggal,
    Instant waktu,
    String kode,
    HasilLangkah hasil) {}
