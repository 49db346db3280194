package id.runut.tandatangan.rest;

import id.runut.naskah.boundary.BarisTumpukan;
import id.runut.naskah.boundary.HasilTumpukan;
import id.runut.naskah.boundary.KemajuanTumpukan;
import id.runut.naskah.boundary.PilihanTumpukan;
import id.runut.tandatangan.boundary.TumpukanService;
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

/** Many signatures with one passphrase. */
@Path("tumpukan/tandatangan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tanda tangan")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class TumpukanResource {

  @Inject TumpukanService tumpukan;

  @GET
  @Operation(summary = "Naskah yang menunggu tanda tangan pemanggil, paling banyak 50")
  @APIResponse(responseCode = "200")
  public List<BarisTumpukan> menunggu() {
    return tumpukan.menunggu();
  }

  @GET
  @Path("kemajuan")
  @Operation(summary = "Sampai mana tumpukan pemanggil dikerjakan")
  @APIResponse(responseCode = "200")
  public KemajuanTumpukan kemajuan() {
    return tumpukan.kemajuan();
  }

  @POST
  @Operation(
      summary =
          "Menandatangani banyak naskah, satu per satu; satu baris jawaban untuk setiap naskah")
  @APIResponse(responseCode = "200", description = "Dikerjakan; setiap baris menyebut hasilnya")
  public List<HasilTumpukan> tandaTangani(PermintaanTumpukan perintah) {
    PermintaanTumpukan isi = Body.required(perintah);
    return tumpukan.tandaTangani(
        Body.required(isi.naskah()), Body.required(isi.frasaSandi()).toCharArray());
  }

  /**
   * The wish to sign many.
   *
   * @param naskah the tasks in the order in which they are to be signed, each with the SHA-256 of
   *     the versions that the signer has seen
   */
  @Schema(name = "TandaTanganiTumpukan")
  public record PermintaanTumpukan(String frasaSandi, List<PilihanTumpukan> naskah) {

    /** Says nothing of the passphrase. */
    @Override
    public String toString() {
      return "PermintaanTumpukan[" + naskah + "]";
    }
  }
}
