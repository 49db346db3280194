package id.runut.disposisi.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * What a post is to do by an order outside of the steps.
 *
 * @param disposisiId the order, for its printed form
 * @param judul what it comes from, such as the title of a meeting
 * @param isi what is to be done
 * @param dari post that gave it
 * @param jabatan post that is to do it
 * @param tenggat null for no deadline
 * @param tautan path inside the portal of what it comes from
 * @param selesai when it was reported done; null before, like {@code laporan} and {@code oleh}
 * @param laporan what was done; empty for nothing to say
 */
public record TindakLanjut(
    UUID id,
    UUID disposisiId,
    String judul,
    String isi,
    String dari,
    String jabatan,
    Instant diberikan,
    Instant tenggat,
    boolean lewat,
    String tautan,
    Instant selesai,
    String laporan,
    String oleh) {}
