package id.runut.perancang.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A process that was moved to another version.
 *
 * @param dari number of the version that it left
 * @param ke number of the version that it went on on
 * @param oleh who has moved it
 * @param alasan null for those that were moved before the reason was asked for
 */
public record ProsesPindah(
    UUID prosesId, String judul, int dari, int ke, String oleh, Instant waktu, String alasan) {}
