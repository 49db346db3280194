package id.runut.tandatangan.penyedia;

import id.runut.umum.boundary.Putusan;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;

/** Why an official may not sign now, by the state of his certificate at BSrE. */
final class StatusBsre {

  private StatusBsre() {}

  /** For a state that the gateway has named. */
  static Putusan menurut(String status) {
    return switch (status.toUpperCase(Locale.ROOT)) {
      case "ISSUE" -> Putusan.ya();
      case "EXPIRED" -> Putusan.tidak("tandatangan.bsre.status.kedaluwarsa");
      case "RENEW" -> Putusan.tidak("tandatangan.bsre.status.perbarui");
      case "WAITING_FOR_VERIFICATION", "NEW" -> Putusan.tidak("tandatangan.bsre.status.menunggu");
      case "NO_CERTIFICATE" -> Putusan.tidak("tandatangan.bsre.status.tanpaSertifikat");
      case "NOT_REGISTERED" -> Putusan.tidak("tandatangan.bsre.tidakTerdaftar");
      case "SUSPEND" -> Putusan.tidak("tandatangan.bsre.status.ditangguhkan");
      case "REVOKE" -> Putusan.tidak("tandatangan.bsre.status.dicabut");
      default -> Putusan.tidak("tandatangan.bsre.status.lain", status);
    };
  }

  /** For an answer that does not say that the certificate has been issued. */
  static Putusan selain(int status, Optional<JsonObject> isi) {
    if (status == 401 || status == 403) {
      return Putusan.tidak("tandatangan.bsre.akun");
    }
    return isi.flatMap(GalatBsre::teks)
        .map(
            teks ->
                "ISSUE".equals(teks) ? Putusan.tidak("tandatangan.bsre.tanpaArti") : menurut(teks))
        .orElseGet(() -> Putusan.tidak("tandatangan.bsre.tanpaArti"));
  }
}
