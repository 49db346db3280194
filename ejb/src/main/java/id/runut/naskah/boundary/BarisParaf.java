package id.runut.naskah.boundary;

import java.time.Instant;

/**
 * A line of the table of initials.
 *
 * @param jabatan post (short name), Plh./Plt. included where it is given
 * @param nama who gave it; null while it is missing
 * @param waktu when it was given; null while it is missing
 * @param langkah number of the SOP's step
 */
public record BarisParaf(int langkah, String jabatan, String nama, Instant waktu) {}
