package id.runut.umum.rest;

import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DitolakDiTepi;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.boundary.LayananTerputus;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.control.Permintaan;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one place where errors become problem+json. What the portal foresaw is told in its own words;
 * of anything else only the status and the request's number are told.
 */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final int SERVER_ERROR = 500;

  @Inject Kata kata;
  @Inject Event<DitolakDiTepi> refused;
  @Context UriInfo uri;

  @Override
  public Response toResponse(Throwable thrown) {
    KesalahanPortal foreseen = foreseen(thrown);
    if (foreseen instanceof LayananTerputus) {
      LOG.log(Level.WARNING, "request " + Permintaan.nomor() + " met an outage", thrown);
    } else if (foreseen != null) {
      tell(foreseen);
    }
    if (foreseen != null) {
      return Response.status(foreseen.status())
          .type(Problem.MEDIA_TYPE)
          .entity(
              Problem.of(
                  foreseen.status(),
                  kata,
                  path(),
                  Permintaan.nomor(),
                  kata.dari(foreseen.pesan()),
                  places(foreseen)))
          .build();
    }
    int status = status(thrown);
    if (status >= SERVER_ERROR) {
      LOG.log(Level.ERROR, "request " + Permintaan.nomor() + " failed", thrown);
    }
    if (status == TOO_LARGE) {
      tell(new DataTidakSah("rest.413.isi"));
    }
    return answer(status, thrown instanceof WebApplicationException w ? w.getResponse() : null);
  }

  private static KesalahanPortal foreseen(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof KesalahanPortal kesalahan) {
        return kesalahan;
      }
      if (t instanceof EJBAccessException) {
        return new TidakBerwenang("kesalahan.tidakBerwenang");
      }
    }
    return LayananTerputus.dari(thrown).orElse(null);
  }

  /**
   * A refusal stays a refusal even when the log cannot be written, because the database is away.
   */
  private void tell(KesalahanPortal kesalahan) {
    try {
      refused.fire(new DitolakDiTepi(kesalahan, path()));
    } catch (RuntimeException unwritten) {
      LOG.log(Level.ERROR, "refusal of request " + Permintaan.nomor() + " not logged", unwritten);
    }
  }

  private static int status(Throwable thrown) {
    if (thrown instanceof WebApplicationException web) {
      return web.getResponse().getStatus();
    }
    boolean unreadable =
        Stream.iterate(thrown, t -> t != null, Throwable::getCause)
            .anyMatch(t -> t instanceof JsonbException || t instanceof JsonException);
    return unreadable ? BAD_REQUEST : SERVER_ERROR;
  }

  private List<Problem.Tempat> places(KesalahanPortal kesalahan) {
    if (!(kesalahan instanceof DataTidakSah data) || data.kekeliruan().isEmpty()) {
      return null;
    }
    return data.kekeliruan().stream()
        .map(k -> new Problem.Tempat(k.tempat(), kata.dari(k.pesan())))
        .toList();
  }

  private Response answer(int status, Response original) {
    Response.ResponseBuilder builder =
        Response.status(status)
            .type(Problem.MEDIA_TYPE)
            .entity(Problem.of(status, kata, path(), Permintaan.nomor()));
    // 405 must say what is allowed, 401 how to log in.
    if (original != null) {
      Stream.of("Allow", "WWW-Authenticate")
          .forEach(header -> builder.header(header, original.getHeaderString(header)));
    }
    return builder.build();
  }

  private String path() {
    return uri.getRequestUri().getRawPath();
  }
}
