package id.runut.laporan.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a recap.
 *
 * @param nomor version within the process, from 1; a return leads to the next
 * @param versiNaskahId the version of the recap letter that was made with it
 * @param berkasId the workbook
 * @param catatan what its author has to say about it; null for nothing
 * @param diajukan when it was handed on for checking; null before
 */
public record RingkasanRekapitulasi(
    UUID id,
    int nomor,
    UUID naskahId,
    UUID versiNaskahId,
    UUID berkasId,
    String catatan,
    String oleh,
    Instant dibuat,
    Instant diajukan) {}
