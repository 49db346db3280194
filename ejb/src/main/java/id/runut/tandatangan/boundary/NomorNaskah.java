package id.runut.tandatangan.boundary;

import java.time.LocalDate;

/**
 * A number of the register.
 *
 * @param nomor as printed, such as {@code 000.8.6.3/0417/Set-DKUKM/2026}
 * @param urut running number within agency and year
 * @param tanggal date of the letter as the register has it
 */
public record NomorNaskah(String nomor, int urut, LocalDate tanggal) {}
