package id.runut.sop.rest;

import id.runut.sop.boundary.AlihkanTugas;
import id.runut.sop.boundary.MejaBawahan;
import id.runut.sop.boundary.RincianAlih;
import id.runut.sop.boundary.UnitSayaService;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a superior sees of the posts below him. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Unit")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class UnitResource {

  @Inject UnitSayaService unit;

  @GET
  @Path("unit")
  @Operation(summary = "Jabatan di bawah pemanggil dan tugas di mejanya; yang terbengkalai dahulu")
  @APIResponse(responseCode = "200")
  public List<MejaBawahan> bawahan() {
    return unit.bawahan();
  }

  @GET
  @Path("tugas/{id}/alih")
  @Operation(summary = "Kepada siapa tugas bawahan dapat dialihkan")
  @APIResponse(responseCode = "200")
  public RincianAlih rincian(@PathParam("id") UUID id) {
    return unit.rincian(id);
  }

  @POST
  @Path("tugas/{id}/alih")
  @Operation(summary = "Mengalihkan tugas yang terbuka kepada jabatan lain di unitnya")
  @APIResponse(responseCode = "204", description = "Tugas dialihkan")
  public void alihkan(@PathParam("id") UUID id, AlihkanTugas perintah) {
    unit.alihkan(id, Body.required(perintah));
  }
}
