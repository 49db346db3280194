package id.runut.organisasi.boundary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An official's move. Tasks stay with the posts.
 *
 * @param jabatanBaruId the post that he takes over; null when he leaves the agency
 * @param mulai first day in the new post, or first day on which he is gone
 * @param nomorSurat number of the decree
 */
public record MutasiPejabat(
    UUID pegawaiId,
    UUID jabatanBaruId,
    LocalDate mulai,
    String nomorSurat,
    LocalDate tanggalSurat) {}
