package id.runut.capaian.boundary;

import id.runut.umum.boundary.Pesan;
import java.util.UUID;

/**
 * Something in a workbook that is wrong, or that is worth a second look.
 *
 * @param nomor as it is shown in the list and in the grid, from 1
 * @param lembar null where it is about the file as a whole
 * @param sel such as {@code F9}; null where it is about the sheet or the file as a whole
 * @param indikatorId null where no known indicator is meant
 * @param indikator its name, or null
 * @param nilai what stands there, as the user sees it; empty for nothing
 * @param pesan what is wrong and what is expected
 * @param usulan what the user may have meant, ready to be put into the cell; null when it is
 *     anybody's guess
 */
public record KesalahanSel(
    int nomor,
    String lembar,
    String sel,
    UUID indikatorId,
    String indikator,
    String nilai,
    Pesan pesan,
    String usulan) {}
