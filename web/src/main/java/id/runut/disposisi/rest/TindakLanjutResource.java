package id.runut.disposisi.rest;

import id.runut.disposisi.boundary.TindakLanjut;
import id.runut.disposisi.boundary.TindakLanjutService;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.HalamanParam;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders outside of the steps, such as those of a meeting, and the reports that they are done. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disposisi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class TindakLanjutResource {

  @Inject TindakLanjutService tindakLanjut;

  @GET
  @Path("tindak-lanjut")
  @Operation(summary = "Tindak lanjut yang menunggu laporan Anda, yang paling mendesak dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<TindakLanjut> menunggu(@BeanParam HalamanParam halaman) {
    return tindakLanjut.menunggu(halaman.halaman());
  }

  @POST
  @Path("tindak-lanjut/{id}/selesai")
  @Operation(summary = "Melaporkan tindak lanjut selesai; laporan kedua tidak mengubah apa pun")
  @APIResponse(responseCode = "204", description = "Dilaporkan")
  public void selesai(@PathParam("id") UUID id, Laporan laporan) {
    tindakLanjut.selesaikan(id, Body.required(laporan).laporan());
  }

  /**
   * A report.
   *
   * @param laporan what was done; may be empty
   */
  @Schema(name = "LaporanTindakLanjut")
  public record Laporan(String laporan) {}
}
