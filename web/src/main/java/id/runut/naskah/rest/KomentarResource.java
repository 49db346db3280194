package id.runut.naskah.rest;

import id.runut.naskah.boundary.KomentarService;
import id.runut.naskah.boundary.KomentarVersi;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comments on passages of a letter. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Naskah")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class KomentarResource {

  @Inject KomentarService service;

  @GET
  @Path("naskah/{id}/komentar")
  @Operation(summary = "Satu versi naskah per blok, dengan komentar atas naskahnya")
  @APIResponse(responseCode = "200")
  public KomentarVersi komentar(
      @PathParam("id") UUID naskahId, @QueryParam("versi") Integer versi) {
    return service.lihat(naskahId, versi);
  }

  @POST
  @Path("naskah/{id}/komentar")
  @Operation(summary = "Mengomentari satu bagian suatu versi")
  @APIResponse(responseCode = "200", description = "Tersimpan")
  public Tersimpan tulis(@PathParam("id") UUID naskahId, KomentarBaru komentar) {
    KomentarBaru k = Body.required(komentar);
    return new Tersimpan(service.tulis(naskahId, k.versi(), k.blok(), k.kutipan(), k.isi()));
  }

  @POST
  @Path("komentar/{id}/balasan")
  @Operation(summary = "Membalas komentar")
  @APIResponse(responseCode = "200", description = "Tersimpan")
  public Tersimpan balas(@PathParam("id") UUID komentarId, BalasanBaru balasan) {
    return new Tersimpan(service.balas(komentarId, Body.required(balasan).isi()));
  }

  @POST
  @Path("komentar/{id}/selesai")
  @Operation(summary = "Menutup komentar")
  @APIResponse(responseCode = "204", description = "Tertutup")
  public void selesai(@PathParam("id") UUID komentarId) {
    service.selesaikan(komentarId);
  }

  /**
   * A comment to be written.
   *
   * @param versi number of the version that was seen
   * @param blok number of its block
   * @param kutipan words of the block; may be missing for the whole of it
   */
  @Schema(name = "KomentarBaru")
  public record KomentarBaru(int versi, int blok, String kutipan, String isi) {}

  /** An answer to be written. */
  @Schema(name = "BalasanBaru")
  public record BalasanBaru(String isi) {}

  /** The id of what was written. */
  @Schema(name = "KomentarTersimpan")
  public record Tersimpan(UUID id) {}
}
