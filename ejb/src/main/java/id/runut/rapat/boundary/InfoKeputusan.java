package id.runut.rapat.boundary;

import id.runut.disposisi.boundary.TindakLanjut;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision of a meeting.
 *
 * @param jabatanId who is to carry it out; null for what is only agreed
 * @param jabatan the post's name; empty without one
 * @param tenggat until when; null for no deadline
 * @param tindakLanjut how far it is; null before the meeting is closed and for what is only agreed
 */
public record InfoKeputusan(
    UUID id,
    long versi,
    int nomor,
    String isi,
    UUID jabatanId,
    String jabatan,
    LocalDate tenggat,
    TindakLanjut tindakLanjut) {}
