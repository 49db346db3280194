package id.runut.tandatangan.rest;

import id.runut.tandatangan.boundary.PengaturanPenyedia;
import id.runut.tandatangan.boundary.PenyediaService;
import id.runut.umum.boundary.Putusan;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who signs for the caller's agency; for its administrator. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Penyedia tanda tangan")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PenyediaResource {

  @Inject PenyediaService penyedia;

  @GET
  @Path("penyedia")
  @Operation(summary = "Penyedia tanda tangan instansi; hanya untuk administrator")
  @APIResponse(responseCode = "200")
  public PengaturanPenyedia pengaturan() {
    return penyedia.pengaturan();
  }

  @PUT
  @Path("penyedia")
  @Operation(summary = "Memilih penyedia tanda tangan instansi")
  @APIResponse(responseCode = "204", description = "Tersimpan")
  public void simpan(PengaturanPenyedia isi) {
    penyedia.simpan(Body.required(isi));
  }

  @PUT
  @Path("pegawai/{id}/nik")
  @Operation(summary = "Mengisi NIK pegawai bagi BSrE; sesudahnya tidak diperlihatkan lagi")
  @APIResponse(responseCode = "204", description = "Tersimpan")
  public void simpanNik(@PathParam("id") UUID pegawaiId, IsianNik isi) {
    penyedia.simpanNik(pegawaiId, Body.required(isi).nik());
  }

  @POST
  @Path("pegawai/{id}/uji-penyedia")
  @Operation(summary = "Menanyakan kepada layanan BSrE apakah pegawai dapat menandatangani")
  @APIResponse(responseCode = "200")
  public Putusan uji(@PathParam("id") UUID pegawaiId) {
    return penyedia.uji(pegawaiId);
  }

  /** Personal data on its way in. */
  @Schema(name = "IsianNik")
  public record IsianNik(String nik) {

    /** Says nothing of the number. */
    @Override
    public String toString() {
      return "IsianNik[]";
    }
  }
}
