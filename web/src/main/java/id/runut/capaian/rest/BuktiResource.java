package id.runut.capaian.rest;

import id.runut.capaian.boundary.AsalAngka;
import id.runut.capaian.boundary.CapaianService;
import id.runut.umum.boundary.Unduhan;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence, and where figures come from. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capaian")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class BuktiResource {

  @Inject CapaianService capaian;

  @POST
  @Path("tugas/{id}/bukti")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Menambah bukti dukung suatu indikator, sebagai formulir")
  @APIResponse(responseCode = "201", description = "Bukti tersimpan")
  public Response tambah(
      @PathParam("id") UUID tugasId,
      @Parameter(description = "Indikator yang dibuktikan") @QueryParam("indikator")
          UUID indikatorId,
      List<EntityPart> bagian) {
    EntityPart berkas = Body.onlyFile(bagian);
    return Response.status(Response.Status.CREATED)
        .entity(
            capaian.tambahBukti(
                tugasId,
                Body.required(indikatorId),
                berkas.getFileName().orElseThrow(),
                Body.file(berkas.getContent())))
        .build();
  }

  @DELETE
  @Path("tugas/{id}/bukti/{buktiId}")
  @Operation(summary = "Menarik bukti dukung sebelum data dikirim")
  @APIResponse(responseCode = "204", description = "Bukti ditarik")
  public void hapus(@PathParam("id") UUID tugasId, @PathParam("buktiId") UUID buktiId) {
    capaian.hapusBukti(tugasId, buktiId);
  }

  @GET
  @Path("bukti/{id}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Berkas bukti dukung")
  @APIResponse(responseCode = "200", description = "Berkas")
  public Unduhan unduh(@PathParam("id") UUID buktiId) {
    return capaian.unduhBukti(buktiId);
  }

  @GET
  @Path("realisasi/{id}/asal")
  @Operation(summary = "Asal suatu angka: berkas, lembar, sel, pengunggah, dan buktinya")
  @APIResponse(responseCode = "200")
  public AsalAngka asal(@PathParam("id") UUID realisasiId) {
    return capaian.asal(realisasiId);
  }
}
