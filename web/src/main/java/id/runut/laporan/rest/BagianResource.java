package id.runut.laporan.rest;

import id.runut.laporan.boundary.HimpunBagianService;
import id.runut.laporan.boundary.LembarBagian;
import id.runut.sop.boundary.HasilLangkah;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gathering what others have handed in inside a step. */
@Path("/tugas/{id}/bagian")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rekapitulasi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class BagianResource {

  @Inject HimpunBagianService himpunan;

  @GET
  @Operation(summary = "Siapa yang sudah dan belum menyerahkan, dan apa yang diserahkan")
  @APIResponse(responseCode = "200")
  public LembarBagian lembar(@PathParam("id") UUID tugasId) {
    return himpunan.lembar(tugasId);
  }

  @POST
  @Path("himpun")
  @Operation(summary = "Menghimpun semuanya dalam satu buku kerja dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Terhimpun")
  public HasilLangkah himpun(@PathParam("id") UUID tugasId, Penghimpunan perintah) {
    return himpunan.himpun(tugasId, Body.required(perintah).penerima());
  }

  @GET
  @Path("xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Himpunan sebagai XLSX")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan unduh(@PathParam("id") UUID tugasId) {
    return himpunan.unduh(tugasId);
  }

  /** Who goes on: {@code penerima} is due only where the SOP lets somebody be chosen. */
  @Schema(name = "Penghimpunan")
  public record Penghimpunan(UUID penerima) {}
}
