package id.runut.organisasi.rest;

import id.runut.organisasi.boundary.OrganisasiService;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells a login without a post so, whatever he asks for: he learns not even what does not exist.
 * Services check what he may do all the same. Addresses that need no login are left alone.
 */
@Provider
public class IdentityRestFilter implements ContainerRequestFilter {

  @Inject OrganisasiService organisasi;

  /**
   * @throws id.runut.umum.boundary.TidakBerwenang when the caller has logged in and has no post
   */
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getSecurityContext().getUserPrincipal() != null) {
      organisasi.saya();
    }
  }
}
