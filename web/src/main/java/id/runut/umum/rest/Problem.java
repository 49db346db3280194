package id.runut.umum.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A refusal or failure (RFC 9457).
 *
 * @param type kind of the problem as a URN
 * @param title the kind in words
 * @param detail what happened and what to do
 * @param instance path of the request
 * @param requestId number that the server's log and audit rows share
 * @param tempat every single fault of the data handed in; absent otherwise
 */
@Schema(name = "Masalah", description = "Penolakan atau kegagalan (RFC 9457)")
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String requestId,
    List<Tempat> tempat) {

  /** Media type of all problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int SERVER_ERROR = 500;
  private static final List<Integer> IN_WORDS =
      List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, SERVER_ERROR, 503);

  /** A problem of which nothing but its status may be told. */
  static Problem of(int status, Kata kata, String instance, String requestId) {
    String detail = kata.dari("rest." + inWords(status) + ".isi");
    return of(status, kata, instance, requestId, detail, null);
  }

  /** A problem in its own words. */
  static Problem of(
      int status,
      Kata kata,
      String instance,
      String requestId,
      String detail,
      List<Tempat> places) {
    int kind = inWords(status);
    return new Problem(
        "urn:runut:masalah:" + kind,
        kata.dari("rest." + kind),
        status,
        detail,
        instance,
        requestId,
        places);
  }

  /** The status whose words fit: our own, or the general one of its class. */
  private static int inWords(int status) {
    if (IN_WORDS.contains(status)) {
      return status;
    }
    return status < SERVER_ERROR ? IN_WORDS.get(0) : SERVER_ERROR;
  }

  /**
   * One fault.
   *
   * @param tempat a field's name, or {@code Lembar!F9} in a workbook
   * @param detail what is wrong there and what is expected
   */
  @Schema(name = "Tempat")
  public record Tempat(String tempat, String detail) {}
}
