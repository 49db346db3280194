package id.runut.laporan.rest;

import id.runut.laporan.boundary.HimpunanService;
import id.runut.laporan.boundary.LembarHimpunan;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The recaps of all agencies at a receiving agency. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rekapitulasi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class HimpunanResource {

  @Inject HimpunanService himpunan;

  @GET
  @Path("tugas/{id}/himpunan")
  @Operation(summary = "Rekapitulasi triwulan ini yang dikirim kepada instansi pemanggil")
  @APIResponse(responseCode = "200")
  public LembarHimpunan lembar(@PathParam("id") UUID tugasId) {
    return himpunan.lembar(tugasId);
  }

  @POST
  @Path("tugas/{id}/himpun")
  @Operation(summary = "Menghimpun rekapitulasi semua instansi dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Terhimpun")
  public HasilLangkah himpun(@PathParam("id") UUID tugasId) {
    return himpunan.himpun(tugasId);
  }

  @GET
  @Path("tugas/{id}/himpunan/xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Himpunan rekapitulasi sebagai XLSX")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan unduh(@PathParam("id") UUID tugasId) {
    return himpunan.unduh(tugasId);
  }
}
