package id.runut.organisasi.rest;

import id.runut.organisasi.boundary.PenolakanService;
import id.runut.umum.boundary.DataTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Has an oversize file kept in the log: it is refused before its bytes are read, so that no service
 * learns of it.
 */
@Provider
@ApplicationScoped
public class PenolakanFilter implements ContainerResponseFilter {

  private static final int TOO_LARGE = Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();

  @Inject PenolakanService penolakan;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == TOO_LARGE) {
      penolakan.catat(new DataTidakSah("rest.413.isi"), request.getUriInfo().getPath());
    }
  }
}
