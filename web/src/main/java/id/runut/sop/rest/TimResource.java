package id.runut.sop.rest;

import id.runut.sop.boundary.AnggotaTimBaru;
import id.runut.sop.boundary.SusunanTim;
import id.runut.sop.boundary.TimLangkahService;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** The teams that a step names. */
@Path("/tugas/{id}/tim")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tim")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class TimResource {

  @Inject TimLangkahService tim;

  @GET
  @Operation(summary = "Tim yang ditetapkan langkah ini, calon dan anggotanya")
  @APIResponse(responseCode = "200")
  public List<SusunanTim> semua(@PathParam("id") UUID tugasId) {
    return tim.tim(tugasId);
  }

  @PUT
  @Operation(summary = "Menetapkan anggota suatu tim, menggantikan yang ditetapkan sebelumnya")
  @APIResponse(responseCode = "200", description = "Ditetapkan")
  public List<SusunanTim> tetapkan(@PathParam("id") UUID tugasId, Penetapan perintah) {
    Penetapan isi = Body.required(perintah);
    return tim.tetapkan(tugasId, isi.peran(), isi.anggota());
  }

  /** The members of a team's role. */
  @Schema(name = "PenetapanTim")
  public record Penetapan(String peran, List<AnggotaTimBaru> anggota) {

    public Penetapan {
      anggota = anggota == null ? List.of() : List.copyOf(anggota);
    }
  }
}
