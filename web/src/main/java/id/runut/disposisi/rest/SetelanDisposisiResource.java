package id.runut.disposisi.rest;

import id.runut.disposisi.boundary.AturanInstansi;
import id.runut.disposisi.boundary.InfoInstruksi;
import id.runut.disposisi.boundary.SetelanDisposisiService;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** How an agency gives its orders; for its administrator. */
@Path("/setelan-disposisi")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disposisi surat")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class SetelanDisposisiResource {

  @Inject SetelanDisposisiService setelan;

  @GET
  @Operation(summary = "Aturan disposisi instansi")
  @APIResponse(responseCode = "200")
  public AturanInstansi aturan() {
    return setelan.aturan();
  }

  @PUT
  @Operation(summary = "Menetapkan aturan disposisi instansi")
  @APIResponse(responseCode = "204", description = "Ditetapkan")
  public void atur(AturanInstansi aturan) {
    setelan.atur(Body.required(aturan));
  }

  @GET
  @Path("instruksi")
  @Operation(summary = "Instruksi baku instansi menurut urutannya")
  @APIResponse(responseCode = "200")
  public List<InfoInstruksi> instruksi() {
    return setelan.instruksi();
  }

  @POST
  @Path("instruksi")
  @Operation(summary = "Menambah instruksi baku di akhir daftar")
  @APIResponse(responseCode = "204", description = "Ditambahkan")
  public void tambah(Instruksi instruksi) {
    setelan.tambah(Body.required(instruksi).teks());
  }

  @POST
  @Path("instruksi/{id}/geser")
  @Operation(summary = "Menggeser instruksi baku satu tempat")
  @APIResponse(responseCode = "204", description = "Digeser")
  public void geser(@PathParam("id") UUID id, @QueryParam("naik") boolean naik) {
    setelan.geser(id, naik);
  }

  @DELETE
  @Path("instruksi/{id}")
  @Operation(summary = "Mengakhiri instruksi baku; disposisi lama tetap memuatnya")
  @APIResponse(responseCode = "204", description = "Diakhiri")
  public void akhiri(@PathParam("id") UUID id) {
    setelan.akhiri(id);
  }

  /** A new instruction. */
  @Schema(name = "InstruksiBaru")
  public record Instruksi(String teks) {}
}
