package id.runut.agenda.rest;

import id.runut.agenda.boundary.KelengkapanService;
import id.runut.agenda.boundary.KelengkapanTugas;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a step needs from outside its process. */
@Path("/tugas/{id}/kelengkapan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proses")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class KelengkapanResource {

  @Inject KelengkapanService kelengkapan;

  @GET
  @Operation(summary = "Kelengkapan dari SOP lain atau dari luar, dan di mana berkasnya")
  @APIResponse(responseCode = "200")
  public List<KelengkapanTugas> semua(@PathParam("id") UUID tugasId) {
    return kelengkapan.untukTugas(tugasId);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Melampirkan berkas suatu kelengkapan, sebagai formulir")
  @APIResponse(responseCode = "200", description = "Berkas dilampirkan")
  public List<KelengkapanTugas> lampirkan(
      @PathParam("id") UUID tugasId,
      @Parameter(description = "Kelengkapan, seperti disebut SOP") @QueryParam("nama") String nama,
      List<EntityPart> bagian) {
    EntityPart berkas = Body.onlyFile(bagian);
    return kelengkapan.lampirkan(
        tugasId,
        Body.required(nama),
        berkas.getFileName().orElseThrow(),
        Body.file(berkas.getContent()));
  }

  @GET
  @Path("{berkasId}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Berkas suatu kelengkapan")
  @APIResponse(responseCode = "200", description = "Berkas")
  public Unduhan unduh(@PathParam("id") UUID tugasId, @PathParam("berkasId") UUID berkasId) {
    return kelengkapan.unduh(tugasId, berkasId);
  }
}
