package id.runut.naskah.rest;

import id.runut.naskah.boundary.IsiTemplat;
import id.runut.naskah.boundary.RincianTemplat;
import id.runut.naskah.boundary.RingkasanTemplat;
import id.runut.naskah.boundary.TemplatService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the agency's first drafts say, for its administrator. */
@Path("templat-naskah")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tata naskah")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class TemplatResource {

  @Inject TemplatService templat;

  /**
   * A template on its way.
   *
   * @param nomor of the state that the caller has seen
   */
  @Schema(name = "SimpanTemplat")
  public record SimpanTemplat(IsiTemplat isi, String catatan, int nomor) {}

  @GET
  @Operation(summary = "Semua templat naskah")
  @APIResponse(responseCode = "200")
  public List<RingkasanTemplat> daftar() {
    return templat.daftar();
  }

  @GET
  @Path("{nama}")
  @Operation(summary = "Satu templat: isi, medan yang dikenal, dan riwayatnya")
  @APIResponse(responseCode = "200")
  public RincianTemplat templat(@PathParam("nama") String nama) {
    return templat.templat(nama);
  }

  @PUT
  @Path("{nama}")
  @Operation(summary = "Menetapkan isi templat")
  @APIResponse(responseCode = "200", description = "Ditetapkan")
  public RincianTemplat simpan(@PathParam("nama") String nama, SimpanTemplat simpan) {
    SimpanTemplat isi = Body.required(simpan);
    return templat.simpan(nama, Body.required(isi.isi()), isi.nomor(), isi.catatan());
  }

  @POST
  @Path("{nama}/bawaan")
  @Operation(summary = "Kembali ke isi bawaan portal")
  @APIResponse(responseCode = "200", description = "Ditetapkan")
  public RincianTemplat kembalikan(
      @PathParam("nama") String nama,
      @Parameter(description = "Nomor keadaan yang dilihat") @QueryParam("nomor") int nomor) {
    return templat.kembalikan(nama, nomor);
  }

  @POST
  @Path("{nama}/{lama}/pulihkan")
  @Operation(summary = "Menetapkan kembali isi terdahulu")
  @APIResponse(responseCode = "200", description = "Ditetapkan")
  public RincianTemplat pulihkan(
      @PathParam("nama") String nama,
      @PathParam("lama") int lama,
      @Parameter(description = "Nomor keadaan yang dilihat") @QueryParam("nomor") int nomor) {
    return templat.pulihkan(nama, lama, nomor);
  }

  @POST
  @Path("{nama}/contoh")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Naskah dari templat yang belum ditetapkan, dengan nilai contoh")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan contoh(@PathParam("nama") String nama, IsiTemplat isi) {
    return templat.contoh(nama, Body.required(isi));
  }
}
