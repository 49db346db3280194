package id.runut.umum.rest;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Refuses what is too large by its announced length, before a byte of it is read. */
@Provider
@PreMatching
public class SizeFilter implements ContainerRequestFilter {

  /** What a form adds to its file. */
  private static final int FORM = 64 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > Body.MAX_FILE + FORM) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
  }
}
