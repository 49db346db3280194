package id.runut.umum.rest;

import id.runut.umum.boundary.DataTidakSah;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads what a request brings, or refuses it. */
public final class Body {

  /** Largest file in bytes, the same as on the pages. */
  public static final int MAX_FILE = 10 * 1024 * 1024;

  private Body() {}

  /**
   * A JSON body that must be there.
   *
   * @throws BadRequestException when there is none
   */
  public static <T> T required(T body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return body;
  }

  /**
   * The bytes of a file.
   *
   * @throws ClientErrorException 413 when there are more than {@link #MAX_FILE}
   */
  public static byte[] file(InputStream stream) {
    try {
      byte[] bytes = stream.readNBytes(MAX_FILE + 1);
      if (bytes.length > MAX_FILE) {
        throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The only file of a form.
   *
   * @throws DataTidakSah when the form has none, or several
   */
  public static EntityPart onlyFile(List<EntityPart> parts) {
    List<EntityPart> files = parts.stream().filter(p -> p.getFileName().isPresent()).toList();
    if (files.size() != 1) {
      throw new DataTidakSah("rest.satuBerkas");
    }
    return files.get(0);
  }
}
