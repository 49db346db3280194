package id.runut.naskah.rest;

import id.runut.naskah.boundary.GambarService;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures for the letter that a task drafts. */
@Path("tugas/{id}/naskah/gambar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Naskah")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class GambarNaskahResource {

  @Inject GambarService gambar;

  /** Where the body finds the picture. */
  @Schema(name = "GambarTersimpan")
  public record GambarTersimpan(String alamat) {}

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "Mengunggah gambar (PNG atau JPEG) untuk isi naskah")
  @APIResponse(responseCode = "200", description = "Alamat untuk src; alt wajib diisi")
  public GambarTersimpan tambah(
      @PathParam("id") UUID tugasId,
      @QueryParam("dokumen") String dokumen,
      @Parameter(description = "Nama berkas") @QueryParam("nama") @DefaultValue("gambar.png")
          String nama,
      InputStream isi) {
    return new GambarTersimpan(gambar.tambah(tugasId, dokumen, nama, Body.file(isi)));
  }
}
