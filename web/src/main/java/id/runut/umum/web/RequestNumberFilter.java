package id.runut.umum.web;

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
 * Gives every request a number that log lines, audit rows and error pages share, so that a user can
 * quote it and the operator finds it.
 */
@WebFilter(
    filterName = "requestNumber",
    urlPatterns = "/*",
    dispatcherTypes = DispatcherType.REQUEST)
public class RequestNumberFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int DIGITS = 12;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // Short enough to be read out on the telephone.
    String nomor =
        UUID.randomUUID().toString().replace("-", "").substring(0, DIGITS).toUpperCase(Locale.ROOT);
    Permintaan.mulai(nomor);
    // An error page is drawn after this filter has let the number go.
    request.setAttribute(Permintaan.KUNCI, nomor);
    response.setHeader("X-Permintaan", nomor);
    try {
      chain.doFilter(request, response);
    } finally {
      Permintaan.selesai();
    }
  }
}
