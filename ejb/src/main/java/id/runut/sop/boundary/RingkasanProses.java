package id.runut.sop.boundary;

import id.runut.sop.entity.StatusProses;
import id.runut.umum.boundary.Periode;
import java.time.Instant;
import java.util.UUID;

/**
 * A process in a list.
 *
 * @param langkah number of the open step, or of the one that waits for an outside event; null when
 *     the process has ended
 * @param dipegang short names of the posts that have it now; empty while it waits
 * @param menunggu outside event that the process waits for, in words; null when it does not wait
 */
public record RingkasanProses(
    UUID id,
    String judul,
    String namaSop,
    Periode periode,
    StatusProses status,
    Integer langkah,
    int jumlahLangkah,
    String judulLangkah,
    String dipegang,
    String menunggu,
    Instant dimulai,
    Instant tenggat,
    boolean lewat) {}
