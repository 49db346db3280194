package id.runut.umum.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Headers for every answer. PrimeFaces replaces the content security policy on Faces pages by one
 * with a nonce (web.xml); everything else, such as PDF and page pictures, gets the strict one.
 */
public class SecurityHeaderFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";
  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(
        POLICY,
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!request.getServletPath().startsWith(RESOURCES)) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, new OnePolicy(response));
  }

  /** PrimeFaces adds its policy; two policies would both hold, and the strict one win. */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (POLICY.equalsIgnoreCase(name)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
