package id.runut.laporan.rest;

import id.runut.laporan.boundary.LembarRekapitulasi;
import id.runut.laporan.boundary.RekapitulasiService;
import id.runut.laporan.boundary.RingkasanRekapitulasi;
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

/** The recap over all units. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rekapitulasi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class RekapitulasiResource {

  @Inject RekapitulasiService rekapitulasi;

  @GET
  @Path("proses/{id}/rekapitulasi")
  @Operation(summary = "Keadaan rekapitulasi suatu proses")
  @APIResponse(responseCode = "200")
  public LembarRekapitulasi lembar(@PathParam("id") UUID prosesId) {
    return rekapitulasi.lembar(prosesId);
  }

  @POST
  @Path("tugas/{id}/rekapitulasi")
  @Operation(summary = "Menyusun rekapitulasi dari data yang sudah dikirim")
  @APIResponse(responseCode = "200", description = "Versi rekapitulasi")
  public RingkasanRekapitulasi susun(@PathParam("id") UUID tugasId) {
    return rekapitulasi.susun(tugasId);
  }

  @POST
  @Path("tugas/{id}/rekapitulasi/ajukan")
  @Operation(summary = "Mengajukan rekapitulasi untuk diperiksa dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Diajukan")
  public HasilLangkah ajukan(@PathParam("id") UUID tugasId) {
    return rekapitulasi.ajukan(tugasId);
  }

  @GET
  @Path("rekapitulasi/{id}/xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Satu versi rekapitulasi sebagai XLSX")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan unduh(@PathParam("id") UUID rekapitulasiId) {
    return rekapitulasi.unduh(rekapitulasiId);
  }
}
