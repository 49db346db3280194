package id.runut.sop.boundary;

import java.time.LocalDate;

/**
 * The report of an act outside of the portal.
 *
 * @param tanggal the day of the act
 * @param tempat where it was; may be blank
 * @param uraian what came of it
 */
public record IsiKegiatan(LocalDate tanggal, String tempat, String uraian) {}
