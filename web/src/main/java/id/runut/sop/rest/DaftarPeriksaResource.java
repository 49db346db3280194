package id.runut.sop.rest;

import id.runut.sop.boundary.DaftarPeriksaService;
import id.runut.sop.boundary.DaftarPeriksaService.Butir;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The checklist of a step. */
@Path("/tugas/{id}/daftar-periksa")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Paraf")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class DaftarPeriksaResource {

  @Inject DaftarPeriksaService daftar;

  @GET
  @Operation(summary = "Daftar periksa tugas ini; kosong bila langkahnya tidak punya")
  @APIResponse(responseCode = "200")
  public List<Butir> butir(@PathParam("id") UUID tugasId) {
    return daftar.butir(tugasId);
  }

  @PUT
  @Operation(summary = "Mencentang tepat butir-butir ini")
  @APIResponse(responseCode = "200", description = "Tersimpan")
  public List<Butir> centang(@PathParam("id") UUID tugasId, Centang perintah) {
    return daftar.centang(tugasId, Set.copyOf(Body.required(perintah).lengkap()));
  }

  /** The lines that are complete. */
  @Schema(name = "Centang")
  public record Centang(List<Integer> lengkap) {

    public Centang {
      lengkap = lengkap == null ? List.of() : List.copyOf(lengkap);
    }
  }
}
