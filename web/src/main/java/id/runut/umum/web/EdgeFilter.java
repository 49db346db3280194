package id.runut.umum.web;

import id.runut.umum.boundary.LayananTerputus;
import id.runut.umum.control.Permintaan;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;

/**
 * What no page can answer: requests of a kind that pages do not have, and pages whose database has
 * gone away. Both get a plain page and the status that says the same.
 */
public class EdgeFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(EdgeFilter.class.getName());
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final String VIEW_STATE = "jakarta.faces.ViewState";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      signOnOutage(request, response, chain);
      return;
    }
    if (!METHODS.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
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
      if (response.isCommitted() || LayananTerputus.dari(failed).isEmpty()) {
        throw failed;
      }
      LOG.log(Level.WARNING, "request " + Permintaan.nomor() + " met an outage", failed);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  /**
   * Whom nobody knows cannot have too few rights: he is refused because the server has not been
   * able to reach the sign-on service since it started.
   */
  private static void signOnOutage(
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
}
