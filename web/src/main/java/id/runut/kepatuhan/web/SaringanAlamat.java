package id.runut.kepatuhan.web;

import id.runut.kepatuhan.boundary.SaringanKepatuhan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** What the address chooses; whatever in it is no id or day chooses nothing. */
@RequestScoped
public class SaringanAlamat {

  @Inject
  @Param(name = "sop")
  String sop;

  @Inject
  @Param(name = "unit")
  String unit;

  @Inject
  @Param(name = "dari")
  String dari;

  @Inject
  @Param(name = "sampai")
  String sampai;

  SaringanKepatuhan saringan() {
    return new SaringanKepatuhan(id(sop), id(unit), hari(dari), hari(sampai));
  }

  private static UUID id(String teks) {
    try {
      return teks == null || teks.isBlank() ? null : UUID.fromString(teks);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static LocalDate hari(String teks) {
    try {
      return teks == null || teks.isBlank() ? null : LocalDate.parse(teks);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
