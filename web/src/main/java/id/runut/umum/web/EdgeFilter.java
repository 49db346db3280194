package id.runut.umum.web;

import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DitolakDiTepi;
import id.runut.umum.boundary.LayananTerputus;
import id.runut.umum.control.Permintaan;
import io.undertow.server.RequestTooBigException;
import io.undertow.server.handlers.form.MultiPartParserDefinition.FileTooLargeException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What no page can answer: requests of a kind that pages do not have, and pages whose database has
 * gone away. Both get a plain page and the status that says the same.
 */
public class EdgeFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(EdgeFilter.class.getName());
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  /** Bytes of the largest file and what a form adds to it, as in web.xml. */
  private static final long LARGEST = 11_534_336;

  private static final String VIEW_STATE = "jakarta.faces.ViewState";

  @Inject transient Event<DitolakDiTepi> refused;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      showError(new Emptied(request), response, chain);
      return;
    }
    if (!METHODS.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    if (request.getContentLengthLong() > LARGEST) {
      refuseSize(request, response);
      return;
    }
    // Faces would take it for a form that was handed in; nothing is to change by an address.
    if (!"POST".equals(request.getMethod()) && request.getParameter(VIEW_STATE) != null) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failed) {
      if (!response.isCommitted() && tooLarge(failed)) {
        refuseSize(request, response);
        return;
      }
      if (response.isCommitted() || LayananTerputus.dari(failed).isEmpty()) {
        throw failed;
      }
      LOG.log(Level.WARNING, "request " + Permintaan.nomor() + " met an outage", failed);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private void refuseSize(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refused.fire(new DitolakDiTepi(new DataTidakSah("rest.413.isi"), request.getRequestURI()));
    response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
  }

  /** A form may be small enough and one of its files not; the server finds out while reading. */
  private static boolean tooLarge(Throwable failed) {
    return Stream.iterate(failed, t -> t != null, Throwable::getCause)
        .anyMatch(t -> t instanceof RequestTooBigException || t instanceof FileTooLargeException);
  }

  /**
   * Whom nobody knows cannot have too few rights: he is refused because the server has not been
   * able to reach the sign-on service since it started.
   */
  private static void showError(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean forbidden =
        Integer.valueOf(HttpServletResponse.SC_FORBIDDEN)
            .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    if (forbidden && request.getUserPrincipal() == null) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      request.getRequestDispatcher("/galat/masuk.xhtml").forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** An error page takes nothing from the request that failed: reading it may be what failed. */
  private static final class Emptied extends HttpServletRequestWrapper {

    Emptied(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }
  }
}
