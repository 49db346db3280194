package id.runut.organisasi.rest;

import id.runut.organisasi.boundary.CatatKetidakhadiran;
import id.runut.organisasi.boundary.HasilMutasi;
import id.runut.organisasi.boundary.InfoKetidakhadiran;
import id.runut.organisasi.boundary.KetidakhadiranService;
import id.runut.organisasi.boundary.MutasiPejabat;
import id.runut.organisasi.boundary.MutasiService;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officials who are away, and officials who move. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisasi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PejabatResource {

  @Inject KetidakhadiranService ketidakhadiran;
  @Inject MutasiService mutasi;

  @GET
  @Path("ketidakhadiran")
  @Operation(summary = "Ketidakhadiran pemanggil yang belum lewat")
  @APIResponse(responseCode = "200")
  public List<InfoKetidakhadiran> ketidakhadiran() {
    return ketidakhadiran.saya();
  }

  @POST
  @Path("ketidakhadiran")
  @Operation(summary = "Mencatat ketidakhadiran sendiri atau, oleh atasan dan admin, orang lain")
  @APIResponse(responseCode = "201", description = "Ketidakhadiran tercatat")
  public Response catat(CatatKetidakhadiran perintah) {
    UUID id = ketidakhadiran.catat(Body.required(perintah));
    return Response.created(URI.create("ketidakhadiran/" + id)).build();
  }

  @DELETE
  @Path("ketidakhadiran/{id}")
  @Operation(summary = "Mencabut ketidakhadiran mulai hari ini")
  @APIResponse(responseCode = "204", description = "Ketidakhadiran dicabut")
  public void cabut(@PathParam("id") UUID id) {
    ketidakhadiran.cabut(id);
  }

  @POST
  @Path("pengganti/mutasi")
  @Operation(
      summary = "Memindahkan pejabat, atau mencatat bahwa ia meninggalkan instansi (khusus admin)")
  @APIResponse(responseCode = "200", description = "Apa yang mengikutinya")
  public HasilMutasi mutasi(MutasiPejabat perintah) {
    return mutasi.mutasi(Body.required(perintah));
  }
}
