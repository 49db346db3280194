package id.runut.rapat.rest;

import id.runut.rapat.boundary.IsiRapat;
import id.runut.rapat.boundary.RapatService;
import id.runut.rapat.boundary.RincianRapat;
import id.runut.rapat.boundary.RingkasanRapat;
import id.runut.rapat.boundary.UndanganService;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.HalamanParam;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings: lists, calling them, closing them. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapat")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class RapatResource {

  @Inject RapatService rapat;
  @Inject UndanganService undangan;

  @GET
  @Path("rapat")
  @Operation(summary = "Rapat Anda: yang akan datang, atau yang lampau")
  @APIResponse(responseCode = "200")
  public Daftar<RingkasanRapat> daftar(
      @Parameter(description = "lampau untuk yang sudah lewat") @QueryParam("kapan") String kapan,
      @BeanParam HalamanParam halaman) {
    return "lampau".equals(kapan)
        ? rapat.lampau(halaman.halaman())
        : rapat.mendatang(halaman.halaman());
  }

  @POST
  @Path("rapat")
  @Operation(summary = "Mengundang rapat di luar SOP")
  @APIResponse(responseCode = "201", description = "Peserta diundang")
  public Response jadwalkan(IsiRapat isi) {
    return Response.status(Response.Status.CREATED)
        .entity(new Dibuat(undangan.jadwalkan(Body.required(isi))))
        .build();
  }

  @GET
  @Path("rapat/{id}")
  @Operation(summary = "Satu rapat dengan pesertanya")
  @APIResponse(responseCode = "200")
  public RincianRapat rincian(@PathParam("id") UUID id) {
    return rapat.rincian(id);
  }

  @PUT
  @Path("rapat/{id}")
  @Operation(summary = "Mengundang rapat suatu langkah, atau mengubah undangan dan mengabari lagi")
  @APIResponse(responseCode = "200", description = "Peserta diundang")
  public RincianRapat undang(@PathParam("id") UUID id, Undang undang) {
    Undang isi = Body.required(undang);
    undangan.undang(id, Body.required(isi.isi()), isi.versi());
    return rapat.rincian(id);
  }

  @POST
  @Path("rapat/{id}/batalkan")
  @Operation(summary = "Membatalkan rapat yang bukan langkah SOP")
  @APIResponse(responseCode = "204", description = "Dibatalkan")
  public void batalkan(@PathParam("id") UUID id, Pembatalan pembatalan) {
    undangan.batalkan(id, Body.required(pembatalan).alasan());
  }

  @GET
  @Path("rapat/{id}/kalender")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Rapat sebagai berkas kalender (iCalendar)")
  @APIResponse(responseCode = "200", description = "Berkas .ics")
  public Unduhan kalender(@PathParam("id") UUID id) {
    return undangan.kalender(id);
  }

  @GET
  @Path("rapat/{id}/tutup")
  @Operation(summary = "Apakah rapat dapat Anda tutup, dan bila tidak, apa yang kurang")
  @APIResponse(responseCode = "200")
  public Putusan bolehTutup(@PathParam("id") UUID id) {
    return rapat.bolehTutup(id);
  }

  @POST
  @Path("rapat/{id}/tutup")
  @Operation(summary = "Menutup rapat di luar SOP: dokumennya terbit, keputusannya dibagikan")
  @APIResponse(responseCode = "200", description = "Ditutup")
  public RincianRapat tutupLepas(@PathParam("id") UUID id) {
    rapat.tutupLepas(id);
    return rapat.rincian(id);
  }

  @GET
  @Path("tugas/{id}/rapat")
  @Operation(summary = "Rapat suatu langkah")
  @APIResponse(responseCode = "200")
  public RincianRapat untukTugas(@PathParam("id") UUID tugasId) {
    return rapat.untukTugas(tugasId);
  }

  @POST
  @Path("tugas/{id}/rapat/tutup")
  @Operation(summary = "Menutup rapat suatu langkah dan menyelesaikan tindakannya")
  @APIResponse(responseCode = "200", description = "Ditutup")
  public HasilLangkah tutup(@PathParam("id") UUID tugasId, Penutupan penutupan) {
    return rapat.tutup(tugasId, penutupan == null ? null : penutupan.penerima());
  }

  /** The id of what was made. */
  @Schema(name = "RapatDibuat")
  public record Dibuat(UUID id) {}

  /**
   * A call.
   *
   * @param versi of the meeting as it was seen
   */
  @Schema(name = "UndangRapat")
  public record Undang(IsiRapat isi, long versi) {}

  /** Why a meeting is called off. */
  @Schema(name = "PembatalanRapat")
  public record Pembatalan(String alasan) {}

  /**
   * How the process goes on.
   *
   * @param penerima post that carries out the next step where a choice is due
   */
  @Schema(name = "PenutupanRapat")
  public record Penutupan(UUID penerima) {}
}
