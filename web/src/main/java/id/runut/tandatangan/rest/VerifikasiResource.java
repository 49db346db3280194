package id.runut.tandatangan.rest;

import id.runut.tandatangan.boundary.HasilPeriksa;
import id.runut.tandatangan.boundary.VerifikasiService;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public verification by the printed code. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Periksa keaslian")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class VerifikasiResource {

  @Inject VerifikasiService verifikasi;
  @Context HttpServletRequest request;

  @GET
  @Path("v/{kode}")
  @SecurityRequirements
  @Operation(summary = "Apakah naskah dengan kode ini asli; tidak perlu token")
  @APIResponse(responseCode = "200")
  public HasilPeriksa periksa(@PathParam("kode") String kode) {
    return verifikasi.periksa(kode, request.getRemoteAddr());
  }

  @GET
  @Path("v/{kode}/naskah")
  @Produces(Unduhan.PDF)
  @SecurityRequirements
  @Operation(summary = "Arsip naskah dengan kode ini; tidak perlu token")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan naskah(@PathParam("kode") String kode) {
    return verifikasi.naskah(kode, request.getRemoteAddr());
  }
}
