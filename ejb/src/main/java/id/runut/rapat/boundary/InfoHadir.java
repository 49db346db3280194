package id.runut.rapat.boundary;

import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What the page behind an attendance code shows.
 *
 * @param boleh whether attendance can be marked now with this code, and if not, why not
 * @param judul null where the code does not hold, like the following: a code from yesterday tells
 *     nobody what is discussed today
 */
public record InfoHadir(
    Putusan boleh,
    String judul,
    Instant mulai,
    Instant selesai,
    String tempat,
    String instansi,
    ZoneId zona) {}
