package id.runut.sop.boundary;

import id.runut.sop.entity.StatusProses;
import id.runut.umum.boundary.Periode;
import java.time.Instant;
import java.util.UUID;

/**
 * A process in a list.
 *
 * @param langkah number of the open step; null when the process has ended
 * @param dipegang short names of the posts that have it now
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
    Instant dimulai,
    Instant tenggat,
    boolean lewat) {}
