package id.runut.umum.web;

import id.runut.umum.control.Permintaan;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

/**
 * Gives every request a number that log lines, audit rows and error pages share, so that a user can
 * quote it and the operator finds it.
 */
public class RequestNumberFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Short enough to be read out on the telephone. */
  private static final int DIGITS = 12;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String nomor = nomor(request);
    Permintaan.mulai(nomor);
    response.setHeader("X-Permintaan", nomor);
    try {
      chain.doFilter(request, response);
    } finally {
      Permintaan.selesai();
    }
  }

  /**
   * An error page is drawn when the request itself is over, and quotes its number; where the server
   * refused before any filter, the error page is the first to have one.
   */
  private static String nomor(HttpServletRequest request) {
    if (request.getAttribute(Permintaan.KUNCI) == null) {
      String acak = UUID.randomUUID().toString().replace("-", "");
      request.setAttribute(Permintaan.KUNCI, acak.substring(0, DIGITS).toUpperCase(Locale.ROOT));
    }
    return (String) request.getAttribute(Permintaan.KUNCI);
  }
}
