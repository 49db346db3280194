package id.runut.rapat.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The way from an attendance code through the login and back: this address needs a login, the page
 * of the code does not.
 */
@WebServlet("/masuk-hadir/*")
public class MasukHadirServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String jalan = request.getPathInfo();
    String kode = jalan == null ? "" : jalan.replaceAll("[^0-9A-Za-z-]", "");
    response.sendRedirect(request.getContextPath() + "/hadir/" + kode);
  }
}
