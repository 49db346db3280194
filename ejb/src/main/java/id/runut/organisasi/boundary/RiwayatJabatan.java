package id.runut.organisasi.boundary;

import java.util.List;

/**
 * A post with all that was ever recorded for it, newest first.
 *
 * @param ketidakhadiran the present holder's absences that have not passed
 */
public record RiwayatJabatan(
    KeadaanJabatan keadaan,
    List<InfoPenugasan> penugasan,
    List<InfoKetidakhadiran> ketidakhadiran) {}
