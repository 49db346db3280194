package id.runut.sop.rest;

import id.runut.sop.boundary.MulaiProses;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RincianProses;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.boundary.SopTersedia;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.HalamanParam;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** SOPs and their running processes. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Proses")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class ProsesResource {

  @Inject ProsesService proses;

  @GET
  @Path("sop")
  @Operation(summary = "SOP instansi pemanggil, masing-masing versi terbaru")
  @APIResponse(responseCode = "200")
  public List<SopTersedia> sop() {
    return proses.sopTersedia();
  }

  @GET
  @Path("proses")
  @Operation(summary = "Proses yang boleh dilihat, yang berjalan lebih dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<RingkasanProses> daftar(@BeanParam HalamanParam halaman) {
    return proses.daftar(halaman.halaman());
  }

  @POST
  @Path("proses")
  @Operation(summary = "Memulai SOP untuk suatu triwulan; jawabannya tugas langkah pertama")
  @APIResponse(responseCode = "201", description = "Proses dimulai")
  public Response mulai(MulaiProses perintah, @Context UriInfo uri) {
    UUID tugasId = proses.mulai(Body.required(perintah));
    return Response.created(uri.getBaseUriBuilder().path("tugas/{id}").build(tugasId))
        .entity(new TugasPertama(tugasId))
        .build();
  }

  @GET
  @Path("proses/{id}")
  @Operation(summary = "Keadaan seluruh langkah suatu proses beserta riwayatnya")
  @APIResponse(responseCode = "200")
  public RincianProses rincian(@PathParam("id") UUID id) {
    return proses.rincian(id);
  }

  /** The task of step 1 of a process that has just been started. */
  public record TugasPertama(UUID tugasId) {}
}
