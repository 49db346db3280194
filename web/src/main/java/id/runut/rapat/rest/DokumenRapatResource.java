package id.runut.rapat.rest;

import id.runut.rapat.boundary.DokumenRapatService;
import id.runut.rapat.boundary.InfoFoto;
import id.runut.rapat.entity.JenisDokumenRapat;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers and photographs of a meeting. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rapat")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class DokumenRapatResource {

  @Inject DokumenRapatService dokumen;

  @GET
  @Path("rapat/{id}/dokumen/{jenis}")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Notula, daftar hadir, atau dokumentasi; rancangan sebelum rapat ditutup")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan cetak(@PathParam("id") UUID id, @PathParam("jenis") JenisDokumenRapat jenis) {
    return dokumen.cetak(id, jenis);
  }

  @GET
  @Path("rapat/{id}/foto")
  @Operation(summary = "Daftar foto")
  @APIResponse(responseCode = "200")
  public List<InfoFoto> foto(@PathParam("id") UUID id) {
    return dokumen.foto(id);
  }

  @POST
  @Path("rapat/{id}/foto")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Menambah foto, JPEG atau PNG; lokasi dari kamera tidak ikut tersimpan")
  @APIResponse(responseCode = "201", description = "Tersimpan")
  public Response tambah(@PathParam("id") UUID id, List<EntityPart> bagian) {
    byte[] isi = Body.file(Body.onlyFile(bagian).getContent());
    return Response.status(Response.Status.CREATED).entity(dokumen.tambahFoto(id, isi)).build();
  }

  @GET
  @Path("rapat/{id}/foto/{foto}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Satu foto, seperti yang disimpan portal")
  @APIResponse(responseCode = "200", description = "Foto")
  public Unduhan unduh(@PathParam("id") UUID id, @PathParam("foto") UUID fotoId) {
    return dokumen.unduhFoto(id, fotoId);
  }

  @PUT
  @Path("rapat/{id}/foto/{foto}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Mengubah keterangan foto")
  @APIResponse(responseCode = "204", description = "Tersimpan")
  public void keterangan(
      @PathParam("id") UUID id, @PathParam("foto") UUID fotoId, Keterangan keterangan) {
    dokumen.keteranganFoto(id, fotoId, Body.required(keterangan).keterangan());
  }

  @DELETE
  @Path("rapat/{id}/foto/{foto}")
  @Operation(summary = "Menarik foto sebelum rapat ditutup")
  @APIResponse(responseCode = "204", description = "Ditarik")
  public void hapus(@PathParam("id") UUID id, @PathParam("foto") UUID fotoId) {
    dokumen.hapusFoto(id, fotoId);
  }

  /** What a photograph shows. */
  @Schema(name = "KeteranganFoto")
  public record Keterangan(String keterangan) {}
}
