package id.runut.umum.rest;

import id.runut.umum.control.Permintaan;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

/**
 * Gives every request a number that log lines, audit rows and problems share, and every answer the
 * headers of an interface that holds personal data and is no page.
 */
@WebFilter(
    filterName = "rest",
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RestFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int DIGITS = 12;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String number = number(request);
    Permintaan.mulai(number);
    response.setHeader("X-Permintaan", number);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    try {
      chain.doFilter(request, response);
    } finally {
      Permintaan.selesai();
    }
  }

  /** What tells of an error keeps the number under which the error was met. */
  private static String number(HttpServletRequest request) {
    if (request.getAttribute(Permintaan.KUNCI) == null) {
      String random = UUID.randomUUID().toString().replace("-", "");
      request.setAttribute(Permintaan.KUNCI, random.substring(0, DIGITS).toUpperCase(Locale.ROOT));
    }
    return (String) request.getAttribute(Permintaan.KUNCI);
  }
}
