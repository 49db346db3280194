package id.runut.umum.rest;

import id.runut.umum.control.Permintaan;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the server refuses before a resource is reached (no token, a token that cannot be checked)
 * gets the same form as every other problem.
 */
@WebServlet("/masalah")
public class ProblemServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Kata kata;
  @Inject transient JsonbSettings json;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code == null ? HttpServletResponse.SC_NOT_FOUND : (Integer) code;
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String instance = path == null ? request.getRequestURI() : path.toString();
    Problem problem = Problem.of(status, kata, instance, Permintaan.nomor());
    response.setStatus(status);
    response.setContentType(Problem.MEDIA_TYPE);
    String body = json.getContext(Problem.class).toJson(problem);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
