package id.runut.agenda.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days in addresses, as a date field of the browser sends them. */
final class Tanggal {

  private Tanggal() {}

  /** Null for what is no day. */
  static LocalDate dari(String teks) {
    try {
      return teks == null || teks.isBlank() ? null : LocalDate.parse(teks.strip());
    } catch (DateTimeParseException bukanTanggal) {
      return null;
    }
  }
}
