package id.runut.naskah.rest;

import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.boundary.RincianNaskah;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letter that a task drafts or is about. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Naskah")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class KonsepResource {

  @Inject NaskahService naskah;

  @GET
  @Path("tugas/{id}/naskah")
  @Operation(summary = "Konsep naskah yang disusun tugas ini")
  @APIResponse(responseCode = "200")
  public InfoKonsep konsep(@PathParam("id") UUID tugasId, @QueryParam("dokumen") String dokumen) {
    return naskah.konsep(tugasId, dokumen);
  }

  @PUT
  @Path("tugas/{id}/naskah")
  @Operation(summary = "Menyimpan konsep; versi menyatakan konsep mana yang disunting")
  @APIResponse(responseCode = "200", description = "Konsep tersimpan")
  public InfoKonsep simpan(
      @PathParam("id") UUID tugasId, @QueryParam("dokumen") String dokumen, SimpanKonsep simpan) {
    SimpanKonsep isi = Body.required(simpan);
    return naskah.simpanKonsep(tugasId, dokumen, Body.required(isi.konsep()), isi.versi());
  }

  @GET
  @Path("tugas/{id}/naskah/pratinjau")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Konsep sebagai PDF, seperti terakhir disimpan")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan pratinjau(@PathParam("id") UUID tugasId, @QueryParam("dokumen") String dokumen) {
    return naskah.pratinjauKonsep(tugasId, dokumen);
  }

  @POST
  @Path("tugas/{id}/naskah/ajukan")
  @Operation(summary = "Mengajukan konsep sebagai versi baru dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Versi baru diajukan")
  public HasilLangkah ajukan(@PathParam("id") UUID tugasId, SimpanKonsep ajukan) {
    SimpanKonsep isi = Body.required(ajukan);
    return naskah.ajukan(tugasId, Body.required(isi.konsep()), isi.versi());
  }

  @GET
  @Path("tugas/{id}/naskah/dokumen")
  @Operation(summary = "Kunci naskah yang disusun tugas ini, berurutan")
  @APIResponse(responseCode = "200")
  public List<String> dokumen(@PathParam("id") UUID tugasId) {
    return naskah.dokumenDisusun(tugasId);
  }

  @GET
  @Path("tugas/{id}/naskah/rincian")
  @Operation(summary = "Naskah yang dibahas tugas ini: versi, sidik, dan paraf")
  @APIResponse(responseCode = "200")
  public RincianNaskah rincianTugas(@PathParam("id") UUID tugasId) {
    return naskah
        .naskahTugas(tugasId)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  @GET
  @Path("tugas/{id}/naskah/rincian/{tindakan}")
  @Operation(summary = "Semua naskah yang dicakup suatu tindakan tugas ini")
  @APIResponse(responseCode = "200")
  public List<RincianNaskah> rincianTindakan(
      @PathParam("id") UUID tugasId, @PathParam("tindakan") String tindakan) {
    return naskah.naskahTindakan(tugasId, tindakan);
  }

  /**
   * A working copy on its way back.
   *
   * @param versi counter of the working copy that was edited
   */
  @Schema(name = "SimpanKonsep")
  public record SimpanKonsep(KonsepNaskah konsep, long versi) {}
}
