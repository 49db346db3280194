package id.runut.organisasi.boundary;

import id.runut.organisasi.entity.JenisPenugasan;
import java.time.LocalDate;
import java.util.UUID;

/** A deputy's assignment as the administrator sees it. */
public record InfoPengganti(
    UUID id,
    String jabatan,
    String pegawai,
    JenisPenugasan jenis,
    LocalDate mulai,
    LocalDate selesai,
    String nomorSurat) {}
