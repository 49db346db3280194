package id.runut.organisasi.web;

import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.web.Zona;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * Knows the official before any page does: a login without a post is explained instead of failing
 * somewhere later, times are told in the zone of his agency, and he acts in the post that he has
 * chosen.
 */
public class IdentityFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final List<String> WITHOUT_POST =
      List.of("/jakarta.faces.resource/", "/galat/", "/tanpa-jabatan", "/keluar", "/v/");

  @Inject OrganisasiService organisasi;
  @Inject Zona zona;
  @Inject JabatanPilihan choice;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (request.getUserPrincipal() != null && WITHOUT_POST.stream().noneMatch(path::startsWith)) {
      try {
        zona.set(organisasi.saya().instansi().zonaWaktu());
        act();
      } catch (TidakBerwenang withoutPost) {
        response.sendRedirect(request.getContextPath() + "/tanpa-jabatan");
        return;
      }
    }
    chain.doFilter(request, response);
  }

  /** In the post that he has chosen; a mandate that has ended since is no choice any more. */
  private void act() {
    UUID chosen = choice.get();
    if (chosen != null && !organisasi.bertindakSebagai(chosen)) {
      choice.set(null);
    }
  }
}
