package id.runut.sop.boundary;

import id.runut.sop.entity.JenisHari;
import java.time.LocalDate;

/**
 * A day that differs from its weekday.
 *
 * @param sendiri whether it is the agency's own row; it stands in place of the national one
 */
public record HariKalender(LocalDate tanggal, JenisHari jenis, String nama, boolean sendiri) {}
