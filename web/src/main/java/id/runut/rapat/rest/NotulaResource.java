package id.runut.rapat.rest;

import id.runut.rapat.boundary.InfoBagian;
import id.runut.rapat.boundary.InfoKeputusan;
import id.runut.rapat.boundary.InfoNotula;
import id.runut.rapat.boundary.IsiKeputusan;
import id.runut.rapat.boundary.NotulaService;
import id.runut.rapat.entity.JenisBagian;
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

/** Minutes and decisions of a meeting. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rapat")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class NotulaResource {

  @Inject NotulaService notula;

  @GET
  @Path("rapat/{id}/notula")
  @Operation(summary = "Notula dengan bagian-bagiannya, sidik, dan pengesahannya")
  @APIResponse(responseCode = "200")
  public InfoNotula notula(@PathParam("id") UUID id) {
    return notula.notula(id);
  }

  @PUT
  @Path("rapat/{id}/notula/{bagian}")
  @Operation(summary = "Menyimpan satu bagian notula; versi menyatakan bagian mana yang disunting")
  @APIResponse(responseCode = "200", description = "Tersimpan")
  public InfoBagian catat(
      @PathParam("id") UUID id, @PathParam("bagian") JenisBagian bagian, SimpanBagian simpan) {
    SimpanBagian isi = Body.required(simpan);
    return notula.catat(id, bagian, isi.isi(), isi.versi());
  }

  @POST
  @Path("rapat/{id}/notula/sahkan")
  @Operation(summary = "Mengesahkan notula sebagai notulis atau pimpinan rapat")
  @APIResponse(responseCode = "200", description = "Disahkan")
  public InfoNotula sahkan(@PathParam("id") UUID id, Pengesahan pengesahan) {
    notula.sahkan(id, Body.required(pengesahan).sidik());
    return notula.notula(id);
  }

  @GET
  @Path("rapat/{id}/keputusan")
  @Operation(summary = "Keputusan rapat dan tindak lanjutnya")
  @APIResponse(responseCode = "200")
  public List<InfoKeputusan> keputusan(@PathParam("id") UUID id) {
    return notula.keputusan(id);
  }

  @POST
  @Path("rapat/{id}/keputusan")
  @Operation(summary = "Menambah keputusan")
  @APIResponse(responseCode = "200", description = "Keputusan sesudahnya")
  public List<InfoKeputusan> putuskan(@PathParam("id") UUID id, IsiKeputusan isi) {
    notula.putuskan(id, Body.required(isi));
    return notula.keputusan(id);
  }

  @PUT
  @Path("rapat/{id}/keputusan/{keputusan}")
  @Operation(summary = "Mengubah keputusan")
  @APIResponse(responseCode = "200", description = "Keputusan sesudahnya")
  public List<InfoKeputusan> ubah(
      @PathParam("id") UUID id, @PathParam("keputusan") UUID keputusanId, UbahKeputusan ubah) {
    UbahKeputusan isi = Body.required(ubah);
    notula.ubahKeputusan(id, keputusanId, Body.required(isi.isi()), isi.versi());
    return notula.keputusan(id);
  }

  @DELETE
  @Path("rapat/{id}/keputusan/{keputusan}")
  @Operation(summary = "Menghapus keputusan sebelum rapat ditutup")
  @APIResponse(responseCode = "204", description = "Dihapus")
  public void hapus(
      @PathParam("id") UUID id,
      @PathParam("keputusan") UUID keputusanId,
      @QueryParam("versi") long versi) {
    notula.hapusKeputusan(id, keputusanId, versi);
  }

  /**
   * A part on its way back.
   *
   * @param versi counter of the part that was edited; 0 while nobody has written it
   */
  @Schema(name = "SimpanBagianNotula")
  public record SimpanBagian(String isi, long versi) {}

  /** SHA-256 of the minutes that were seen. */
  @Schema(name = "PengesahanNotula")
  public record Pengesahan(String sidik) {}

  /**
   * A decision on its way back.
   *
   * @param versi counter of the decision that was edited
   */
  @Schema(name = "UbahKeputusanRapat")
  public record UbahKeputusan(IsiKeputusan isi, long versi) {}
}
