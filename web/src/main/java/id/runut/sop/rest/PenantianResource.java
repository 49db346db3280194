package id.runut.sop.rest;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.PeristiwaLuarService;
import id.runut.sop.boundary.RingkasanPenantian;
import id.runut.sop.boundary.SuratMasuk;
import id.runut.umum.boundary.TidakDitemukan;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Outside events that processes wait for. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Proses")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PenantianResource {

  @Inject PeristiwaLuarService peristiwa;

  @GET
  @Path("penantian")
  @Operation(summary = "Proses yang menunggu peristiwa di luar portal, yang terlama lebih dahulu")
  @APIResponse(responseCode = "200")
  public List<RingkasanPenantian> menantikan() {
    return peristiwa.menantikan();
  }

  @GET
  @Path("proses/{id}/penantian")
  @Operation(summary = "Apa yang ditunggu suatu proses")
  @APIResponse(responseCode = "200")
  public RingkasanPenantian satu(@PathParam("id") UUID prosesId) {
    return peristiwa
        .penantian(prosesId)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  @POST
  @Path("proses/{id}/tiba")
  @Operation(summary = "Mencatat surat yang ditunggu; langkah yang menunggu dibuka")
  @APIResponse(responseCode = "200", description = "Langkah dibuka")
  public HasilLangkah tiba(@PathParam("id") UUID prosesId, SuratTiba surat) {
    SuratTiba isi = Body.required(surat);
    return peristiwa.catatTiba(
        prosesId, SuratMasuk.tanpaPindai(isi.nomor(), isi.tanggal(), isi.pengirim()));
  }

  /** The letter that a process has waited for. */
  @Schema(name = "SuratTiba")
  public record SuratTiba(String nomor, LocalDate tanggal, String pengirim) {}
}
