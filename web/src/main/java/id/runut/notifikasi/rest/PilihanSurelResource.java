package id.runut.notifikasi.rest;

import id.runut.notifikasi.boundary.InfoPilihanSurel;
import id.runut.notifikasi.boundary.PilihanSurelService;
import id.runut.notifikasi.entity.CaraSurel;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the caller wants his mail. */
@Path("saya/surel")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisasi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PilihanSurelResource {

  @Inject PilihanSurelService service;

  @GET
  @Operation(summary = "Cara pemanggil menerima surel dari portal")
  @APIResponse(responseCode = "200")
  public InfoPilihanSurel milikSaya() {
    return service.milikSaya();
  }

  @PUT
  @Operation(
      summary = "Memilih cara menerima surel: seketika, satu surel sehari, atau tidak sama sekali")
  @APIResponse(responseCode = "200", description = "Tersimpan")
  public InfoPilihanSurel pilih(Pilihan pilihan) {
    service.pilih(Body.required(pilihan).cara());
    return service.milikSaya();
  }

  /** What is chosen. */
  @Schema(name = "PilihanSurel")
  public record Pilihan(CaraSurel cara) {}
}
