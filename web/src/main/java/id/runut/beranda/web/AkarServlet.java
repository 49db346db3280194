package id.runut.beranda.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The bare address: the desk of whoever is logged in, the landing page for everybody else. */
@WebServlet("")
public class AkarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getUserPrincipal() == null) {
      request.getRequestDispatcher("/index.xhtml").forward(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + "/meja");
    }
  }
}
