package id.runut.rapat.rest;

import id.runut.rapat.boundary.InfoHadir;
import id.runut.rapat.boundary.KehadiranService;
import id.runut.rapat.boundary.KodeTampil;
import id.runut.rapat.boundary.Tamu;
import id.runut.rapat.boundary.TamuRapatService;
import id.runut.rapat.boundary.TercatatHadir;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Attendance: with the code of the room, or by list. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapat")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class KehadiranResource {

  @Inject KehadiranService kehadiran;
  @Inject TamuRapatService tamuService;
  @Context HttpServletRequest request;

  @POST
  @Path("hadir/{kode}")
  @Operation(
      summary = "Menandai diri hadir dengan kode di ruang rapat; menandai lagi tidak apa-apa")
  @APIResponse(responseCode = "200", description = "Tercatat hadir")
  public TercatatHadir hadir(@PathParam("kode") String kode) {
    return kehadiran.hadir(kode);
  }

  @GET
  @Path("hadir-tamu/{kode}")
  @Operation(summary = "Apa yang ditunjukkan kode kehadiran; tanpa token")
  @SecurityRequirements
  @APIResponse(responseCode = "200")
  public InfoHadir lihat(@PathParam("kode") String kode) {
    return tamuService.lihat(kode, request.getRemoteAddr());
  }

  @POST
  @Path("hadir-tamu/{kode}")
  @Operation(summary = "Menandai tamu hadir dengan kode di ruang rapat; tanpa token")
  @SecurityRequirements
  @APIResponse(responseCode = "200", description = "Tercatat hadir")
  public TercatatHadir hadirTamu(@PathParam("kode") String kode, Tamu tamu) {
    return tamuService.hadir(kode, Body.required(tamu), request.getRemoteAddr());
  }

  @GET
  @Path("rapat/{id}/kode-hadir")
  @Operation(summary = "Kode kehadiran yang ditampilkan di layar, untuk satu setengah jam")
  @APIResponse(responseCode = "200")
  public List<KodeTampil> kode(@PathParam("id") UUID id) {
    return kehadiran.kodeTampil(id);
  }

  @POST
  @Path("rapat/{id}/peserta/{peserta}/hadir")
  @Operation(summary = "Mencentang peserta pada daftar")
  @APIResponse(responseCode = "204", description = "Tercatat hadir")
  public void tandai(
      @PathParam("id") UUID id, @PathParam("peserta") UUID pesertaId, Kehadiran kehadiranPeserta) {
    kehadiran.tandai(id, pesertaId, kehadiranPeserta == null ? null : kehadiranPeserta.wakil());
  }

  @DELETE
  @Path("rapat/{id}/peserta/{peserta}/hadir")
  @Operation(summary = "Mencabut tanda hadir yang keliru")
  @APIResponse(responseCode = "204", description = "Dicabut")
  public void cabut(@PathParam("id") UUID id, @PathParam("peserta") UUID pesertaId) {
    kehadiran.cabut(id, pesertaId);
  }

  @POST
  @Path("rapat/{id}/tamu")
  @Operation(summary = "Menambah tamu yang hadir")
  @APIResponse(responseCode = "204", description = "Tercatat hadir")
  public void tambahTamu(@PathParam("id") UUID id, Tamu tamu) {
    kehadiran.tambahTamu(id, Body.required(tamu));
  }

  /**
   * A tick.
   *
   * @param wakil name of whoever came in the participant's place; may be missing
   */
  @Schema(name = "KehadiranPeserta")
  public record Kehadiran(String wakil) {}
}
