package id.runut.tim.rest;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.tim.boundary.AnggotaTerusun;
import id.runut.tim.boundary.InfoTim;
import id.runut.tim.boundary.LembarSusunan;
import id.runut.tim.boundary.LembarUsulan;
import id.runut.tim.boundary.TimService;
import id.runut.umum.boundary.TidakDitemukan;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teams: the names that units propose, and the composition in the annex of the decree. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tim")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class TimResource {

  @Inject TimService tim;

  @GET
  @Path("tugas/{id}/usulan-tim")
  @Operation(summary = "Siapa yang dapat diusulkan unit Anda sebagai anggota tim")
  @APIResponse(responseCode = "200")
  public LembarUsulan usulan(@PathParam("id") UUID tugasId) {
    return tim.usulan(tugasId);
  }

  @POST
  @Path("tugas/{id}/usulan-tim")
  @Operation(summary = "Mengirim usulan anggota tim; menyelesaikan tugas")
  @APIResponse(responseCode = "200", description = "Terkirim")
  public HasilLangkah usulkan(@PathParam("id") UUID tugasId, Usulan usulan) {
    return tim.usulkan(tugasId, Body.required(usulan).jabatan());
  }

  @GET
  @Path("tugas/{id}/susunan-tim")
  @Operation(summary = "Susunan tim dan usulan unit, pada langkah yang menyusun tim")
  @APIResponse(responseCode = "200")
  public LembarSusunan susunan(@PathParam("id") UUID tugasId) {
    return tim.susunan(tugasId).orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  @PUT
  @Path("tugas/{id}/susunan-tim")
  @Operation(summary = "Menyusun tim; lampiran keputusannya terisi ulang")
  @APIResponse(responseCode = "200", description = "Tersimpan")
  public LembarSusunan susun(@PathParam("id") UUID tugasId, Susunan susunan) {
    Susunan isi = Body.required(susunan);
    return tim.susun(tugasId, Body.required(isi.anggota()), isi.versi());
  }

  @GET
  @Path("proses/{id}/tim")
  @Operation(summary = "Tim yang dibentuk dalam proses")
  @APIResponse(responseCode = "200")
  public List<InfoTim> dariProses(@PathParam("id") UUID prosesId) {
    return tim.dariProses(prosesId);
  }

  /** Posts that a unit proposes. */
  @Schema(name = "UsulanTim")
  public record Usulan(List<UUID> jabatan) {}

  /**
   * A composition.
   *
   * @param versi of the composition as it was seen
   */
  @Schema(name = "SusunTim")
  public record Susunan(List<AnggotaTerusun> anggota, long versi) {}
}
