package id.runut.sop.boundary;

import java.util.List;

/**
 * The working time of an agency.
 *
 * @param hari the days of a year that differ from their weekday, by date
 * @param pekan office hours; weekdays that are missing are free
 * @param pekanSendiri whether the hours are the agency's own
 * @param masa periods with hours of their own, by time
 */
public record InfoKalender(
    int tahun,
    List<HariKalender> hari,
    List<JamHari> pekan,
    boolean pekanSendiri,
    List<MasaKerja> masa,
    KetentuanWaktu ketentuan) {

  public InfoKalender {
    hari = List.copyOf(hari);
    pekan = List.copyOf(pekan);
    masa = List.copyOf(masa);
  }
}
