package id.runut.organisasi.boundary;

import id.runut.organisasi.entity.JenisKetidakhadiran;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which an official will be away.
 *
 * @param pegawaiId null for the caller himself
 * @param keterangan null for none
 */
public record CatatKetidakhadiran(
    UUID pegawaiId,
    JenisKetidakhadiran jenis,
    LocalDate mulai,
    LocalDate selesai,
    String keterangan) {}
