package id.runut.naskah.rest;

import id.runut.naskah.boundary.Perbandingan;
import id.runut.naskah.boundary.PerbandinganService;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has changed from one version of a letter to another. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Naskah")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class BandingResource {

  @Inject PerbandinganService service;

  @GET
  @Path("naskah/{id}/banding")
  @Operation(summary = "Dua versi suatu naskah berdampingan, per blok dan per kata")
  @APIResponse(responseCode = "200")
  public Perbandingan banding(
      @PathParam("id") UUID naskahId,
      @Parameter(description = "Versi lama; tanpa ini, yang terakhir diperiksa pemanggil")
          @QueryParam("lama")
          Integer lama,
      @Parameter(description = "Versi baru; tanpa ini, versi terakhir") @QueryParam("baru")
          Integer baru) {
    return service.bandingkan(naskahId, lama, baru);
  }
}
