package id.runut.rapat.boundary;

import id.runut.rapat.entity.StatusRapat;
import java.time.Instant;
import java.util.UUID;

/**
 * A meeting in a list.
 *
 * @param tugasId task whose step it is; null for meetings outside of SOPs
 * @param mulai null while it is not called
 * @param peserta how many are invited or came
 * @param hadir how many came
 * @param belumDitutup whether it is over and its minutes are not closed yet
 */
public record RingkasanRapat(
    UUID id,
    UUID tugasId,
    String judul,
    Instant mulai,
    Instant selesai,
    String tempat,
    String tautan,
    StatusRapat status,
    int peserta,
    int hadir,
    boolean belumDitutup) {}
