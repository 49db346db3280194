package id.runut.naskah.boundary;

import id.runut.naskah.entity.JenisNaskah;
import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.util.UUID;

/**
 * The working copy as its editor shows it.
 *
 * @param versi counter of the working copy, which the next save hands back
 * @param disimpan when it was saved last
 * @param disimpanOleh post in which it was saved last
 * @param versiTerakhir number of the version that was handed in last; 0 when there is none
 * @param jumlahHalaman pages that it fills as it stands
 * @param bolehAjukan whether it is complete, and if not, what is missing
 */
public record InfoKonsep(
    UUID naskahId,
    JenisNaskah jenis,
    KonsepNaskah konsep,
    long versi,
    Instant disimpan,
    String disimpanOleh,
    int versiTerakhir,
    int jumlahHalaman,
    Putusan bolehAjukan) {}
