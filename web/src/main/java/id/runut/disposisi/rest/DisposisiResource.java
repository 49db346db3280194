package id.runut.disposisi.rest;

import id.runut.disposisi.boundary.DisposisiService;
import id.runut.disposisi.boundary.InfoDisposisi;
import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders: give one, read the one that brought a task, print it. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disposisi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class DisposisiResource {

  @Inject DisposisiService disposisi;

  @GET
  @Path("instruksi-baku")
  @Operation(summary = "Daftar instruksi yang dapat dipilih")
  @APIResponse(responseCode = "200")
  public List<String> instruksiBaku() {
    return disposisi.instruksiBaku();
  }

  @GET
  @Path("tugas/{id}/disposisi")
  @Operation(summary = "Disposisi yang membawa tugas ini; pembacaan oleh pemegangnya dicatat")
  @APIResponse(responseCode = "200")
  public InfoDisposisi untukTugas(@PathParam("id") UUID tugasId) {
    return disposisi
        .untukTugas(tugasId)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  @POST
  @Path("tugas/{id}/disposisi")
  @Operation(summary = "Memberi disposisi dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Disposisi diberikan")
  public HasilLangkah beri(@PathParam("id") UUID tugasId, IsiDisposisi isi) {
    return disposisi.beri(tugasId, Body.required(isi));
  }

  @GET
  @Path("proses/{id}/disposisi")
  @Operation(summary = "Rantai disposisi suatu proses")
  @APIResponse(responseCode = "200")
  public List<InfoDisposisi> dariProses(@PathParam("id") UUID prosesId) {
    return disposisi.dariProses(prosesId);
  }

  @GET
  @Path("disposisi/{id}/lembar")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Lembar disposisi sebagai PDF")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan lembar(@PathParam("id") UUID disposisiId) {
    return disposisi.lembar(disposisiId);
  }
}
