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

  /**
   * One fault.
   *
   * @param tempat a field's name, or {@code Lembar!F9} in a workbook
   * @param detail what is wrong there and what is expected
   */
  @Schema(name = "Tempat")
  public record Tempat(String tempat, String detail) {}
}
