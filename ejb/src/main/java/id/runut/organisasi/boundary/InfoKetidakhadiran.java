package id.runut.organisasi.boundary;

import id.runut.organisasi.entity.JenisKetidakhadiran;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which an official is away.
 *
 * @param selesai the last day
 * @param keterangan null for none
 * @param oleh post of whoever recorded it
 */
public record InfoKetidakhadiran(
    UUID id,
    UUID pegawaiId,
    String pegawai,
    JenisKetidakhadiran jenis,
    LocalDate mulai,
    LocalDate selesai,
    String keterangan,
    String oleh) {}
