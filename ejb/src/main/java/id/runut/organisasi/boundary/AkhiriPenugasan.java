package id.runut.organisasi.boundary;

import java.time.LocalDate;

/**
 * The wish to end a deputy's time.
 *
 * @param hariTerakhir its last day; null for yesterday, so that today is the holder's own again
 * @param alasan null for none
 */
public record AkhiriPenugasan(LocalDate hariTerakhir, String alasan) {}
