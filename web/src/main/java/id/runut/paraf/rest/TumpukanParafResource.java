package id.runut.paraf.rest;

import id.runut.naskah.boundary.BarisTumpukan;
import id.runut.naskah.boundary.HasilTumpukan;
import id.runut.naskah.boundary.PilihanTumpukan;
import id.runut.paraf.boundary.TumpukanParafService;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many initials in one go. */
@Path("tumpukan/paraf")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Paraf")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class TumpukanParafResource {

  @Inject TumpukanParafService tumpukan;

  @GET
  @Operation(summary = "Naskah yang menunggu paraf pemanggil, paling banyak 50")
  @APIResponse(responseCode = "200")
  public List<BarisTumpukan> menunggu() {
    return tumpukan.menunggu();
  }

  @POST
  @Operation(
      summary = "Memaraf banyak naskah, satu per satu; satu baris jawaban untuk setiap naskah")
  @APIResponse(responseCode = "200", description = "Dikerjakan; setiap baris menyebut hasilnya")
  public List<HasilTumpukan> paraf(ParafTumpukan perintah) {
    return tumpukan.paraf(Body.required(Body.required(perintah).naskah()));
  }

  /**
   * The wish to initial many.
   *
   * @param naskah the tasks, each with the SHA-256 of the versions that were seen
   */
  @Schema(name = "ParafTumpukan")
  public record ParafTumpukan(List<PilihanTumpukan> naskah) {}
}
