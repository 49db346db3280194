package id.runut.siklus.rest;

import id.runut.siklus.boundary.SiklusService;
import id.runut.siklus.boundary.SiklusTahun;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the agency stands in the cycle of a year. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Siklus")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class SiklusResource {

  @Inject SiklusService siklus;

  @GET
  @Path("siklus/{tahun}")
  @Operation(
      summary = "Setiap SOP instansi pemanggil dengan keadaan setiap periodenya dalam setahun")
  @APIResponse(responseCode = "200")
  public SiklusTahun tahun(@PathParam("tahun") int tahun) {
    return siklus.tahun(tahun);
  }
}
