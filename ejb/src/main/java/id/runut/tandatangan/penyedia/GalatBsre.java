package id.runut.tandatangan.penyedia;

import id.runut.tandatangan.penyedia.JawabanBsre.Hasil;
import id.runut.umum.boundary.Pesan;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns the gateway's errors into sentences. The code that says what is wrong is the last number of
 * the text ("User tidak terdaftar 2011"); the field {@code status_code} repeats only HTTP.
 */
final class GalatBsre {

  private static final Pattern KODE = Pattern.compile("(?s).*?(\\d{4})\\D*$");
  private static final int TEKS_TERPANJANG = 200;

  private GalatBsre() {}

  /** The error's text, under whichever of its keys; empty when the body tells of none. */
  static Optional<String> teks(JsonObject isi) {
    return Stream.of("error", "message", "status")
        .flatMap(kunci -> IsiJson.teks(isi, kunci).stream())
        .filter(teks -> !teks.isBlank())
        .findFirst();
  }

  static JawabanBsre dari(String teks) {
    Matcher kode = KODE.matcher(teks);
    return switch (kode.matches() ? kode.group(1) : "") {
      case "2031" ->
          JawabanBsre.gagal(Hasil.FRASA_SALAH, Pesan.dari("tandatangan.bsre.frasaSalah"));
      case "2011" ->
          JawabanBsre.gagal(Hasil.DITOLAK, Pesan.dari("tandatangan.bsre.tidakTerdaftar"));
      default ->
          JawabanBsre.gagal(Hasil.DITOLAK, Pesan.dari("tandatangan.bsre.ditolak", pendek(teks)));
    };
  }

  /** For an answer without readable text: the gateway or something before it is not well. */
  static JawabanBsre menurutStatus(int status) {
    return switch (status) {
      case 401, 403 -> JawabanBsre.gagal(Hasil.DITOLAK, Pesan.dari("tandatangan.bsre.akun"));
      case 404, 405 -> JawabanBsre.gagal(Hasil.DITOLAK, Pesan.dari("tandatangan.bsre.alamat"));
      case 413 -> JawabanBsre.gagal(Hasil.DITOLAK, Pesan.dari("tandatangan.bsre.terlaluBesar"));
      case 429, 503 -> JawabanBsre.gagal(Hasil.DITOLAK, Pesan.dari("tandatangan.bsre.sibuk"));
      default -> tidakPasti();
    };
  }

  static JawabanBsre tidakPasti() {
    return JawabanBsre.gagal(Hasil.TIDAK_PASTI, Pesan.dari("tandatangan.bsre.tidakPasti"));
  }

  static JawabanBsre tidakTersambung() {
    return JawabanBsre.gagal(
        Hasil.TIDAK_TERSAMBUNG, Pesan.dari("tandatangan.bsre.tidakTersambung"));
  }

  private static String pendek(String teks) {
    String satuBaris = teks.replaceAll("\\s+", " ").strip();
    return satuBaris.length() <= TEKS_TERPANJANG
        ? satuBaris
        : satuBaris.substring(0, TEKS_TERPANJANG) + "…";
  }
}
