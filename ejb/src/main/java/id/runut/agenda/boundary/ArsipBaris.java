package id.runut.agenda.boundary;

import id.runut.agenda.entity.Nasib;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A document in the archive.
 *
 * @param nomor null for one that nobody signs, like {@code berkasId}
 * @param aktifSampai until when it is kept at hand
 * @param inaktifSampai until when it is put by after that
 * @param nasib what becomes of it then
 */
public record ArsipBaris(
    UUID id,
    UUID prosesId,
    UUID naskahId,
    UUID berkasId,
    String hal,
    String nomor,
    String klasifikasi,
    String tempat,
    Instant diarsipkan,
    String oleh,
    LocalDate aktifSampai,
    LocalDate inaktifSampai,
    Nasib nasib) {}
