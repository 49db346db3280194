package id.runut.umum.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses what is too large: by its announced length before a byte of it is read, and where no
 * length was announced, as soon as too much has come.
 */
@Provider
@PreMatching
public class SizeFilter implements ContainerRequestFilter {

  /** What a form adds to its file. */
  private static final int FORM = 64 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > Body.MAX_FILE + FORM) {
      throw tooLarge();
    }
    if (request.getLength() < 0 && request.hasEntity()) {
      request.setEntityStream(new Limited(request.getEntityStream()));
    }
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }

  /** A body of unknown length that ends where it becomes too large. */
  private static final class Limited extends FilterInputStream {

    private int left = Body.MAX_FILE + FORM;

    Limited(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      return counted(value, value < 0 ? 0 : 1);
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int got = super.read(bytes, from, most);
      return counted(got, got);
    }

    private int counted(int result, int got) {
      left -= Math.max(0, got);
      if (left < 0) {
        throw tooLarge();
      }
      return result;
    }
  }
}
