package id.runut.naskah.rest;

import id.runut.naskah.boundary.InfoTata;
import id.runut.naskah.boundary.TataNaskahService;
import id.runut.naskah.boundary.TataSurat;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the agency's letters look, for its administrator. */
@Path("tata-naskah")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tata naskah")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class TataNaskahResource {

  @Inject TataNaskahService tata;

  /**
   * An appearance on its way.
   *
   * @param nomor of the state that the caller has seen
   */
  @Schema(name = "SimpanTata")
  public record SimpanTata(TataSurat tata, String catatan, int nomor) {}

  /** A file that was kept. */
  @Schema(name = "LogoTersimpan")
  public record LogoTersimpan(UUID logoId) {}

  @GET
  @Operation(summary = "Tampilan naskah yang berlaku dan riwayatnya")
  @APIResponse(responseCode = "200")
  public InfoTata tata() {
    return tata.tata();
  }

  @PUT
  @Operation(summary = "Menetapkan tampilan naskah; naskah yang sudah ditandatangani tidak berubah")
  @APIResponse(responseCode = "200", description = "Ditetapkan")
  public InfoTata simpan(SimpanTata simpan) {
    SimpanTata isi = Body.required(simpan);
    return tata.simpan(Body.required(isi.tata()), isi.catatan(), isi.nomor());
  }

  @POST
  @Path("{lama}/pulihkan")
  @Operation(summary = "Menetapkan kembali tampilan terdahulu; 0 untuk bawaan portal")
  @APIResponse(responseCode = "200", description = "Ditetapkan")
  public InfoTata pulihkan(
      @PathParam("lama") int lama,
      @Parameter(description = "Nomor keadaan yang dilihat") @QueryParam("nomor") int nomor) {
    return tata.pulihkan(lama, nomor);
  }

  @POST
  @Path("logo")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "Menyimpan gambar kop (PNG atau JPEG) sebagai isi permintaan")
  @APIResponse(responseCode = "200", description = "Tersimpan")
  public LogoTersimpan logo(
      @Parameter(description = "Nama berkas") @QueryParam("nama") @DefaultValue("logo.png")
          String nama,
      InputStream isi) {
    return new LogoTersimpan(tata.simpanLogo(nama, Body.file(isi)));
  }

  @POST
  @Path("contoh")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Surat contoh dalam tampilan yang belum ditetapkan")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan contoh(TataSurat baru) {
    return tata.contoh(Body.required(baru));
  }
}
