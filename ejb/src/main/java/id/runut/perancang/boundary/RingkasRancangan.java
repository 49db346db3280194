package id.runut.perancang.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in the list.
 *
 * @param dasar number of the published version that it was copied from; null when begun anew
 * @param oleh who has changed it last
 */
public record RingkasRancangan(
    UUID id,
    String kode,
    String nama,
    Integer dasar,
    int jumlahLangkah,
    Instant diubah,
    String oleh) {}
