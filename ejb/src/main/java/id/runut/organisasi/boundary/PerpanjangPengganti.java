package id.runut.organisasi.boundary;

import java.time.LocalDate;

/**
 * A new order for the same deputy.
 *
 * @param selesai the new last day
 */
public record PerpanjangPengganti(LocalDate selesai, String nomorSurat, LocalDate tanggalSurat) {}
