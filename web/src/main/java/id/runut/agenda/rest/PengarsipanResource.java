package id.runut.agenda.rest;

import id.runut.agenda.boundary.ArsipBaris;
import id.runut.agenda.boundary.InfoPenyerahan;
import id.runut.agenda.boundary.IsiArsip;
import id.runut.agenda.boundary.LembarArsip;
import id.runut.agenda.boundary.PengarsipanService;
import id.runut.agenda.boundary.SerahService;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.HalamanParam;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Filing and handing over as steps, and the archive of the caller's agency. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PengarsipanResource {

  @Inject PengarsipanService pengarsipan;
  @Inject SerahService serah;

  @GET
  @Path("arsip")
  @Operation(summary = "Naskah yang diarsipkan instansi pemanggil, terbaru lebih dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<ArsipBaris> cari(@QueryParam("kata") String kata, @BeanParam HalamanParam halaman) {
    return pengarsipan.cari(kata, halaman.halaman());
  }

  @GET
  @Path("tugas/{id}/arsip")
  @Operation(summary = "Naskah yang diarsipkan langkah ini, dan kelas arsip dengan retensinya")
  @APIResponse(responseCode = "200")
  public LembarArsip lembar(@PathParam("id") UUID tugasId) {
    return pengarsipan.lembar(tugasId);
  }

  @POST
  @Path("tugas/{id}/arsip")
  @Operation(summary = "Mengarsipkan naskah dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Diarsipkan")
  public HasilLangkah arsipkan(@PathParam("id") UUID tugasId, Pengarsipan perintah) {
    Pengarsipan isi = Body.required(perintah);
    return pengarsipan.arsipkan(
        tugasId, new IsiArsip(isi.klasifikasi(), isi.tempat()), isi.penerima());
  }

  @GET
  @Path("tugas/{id}/penyerahan")
  @Operation(summary = "Apa yang diserahkan kepada langkah ini, dan tanda terimanya")
  @APIResponse(responseCode = "200")
  public List<InfoPenyerahan> diserahkan(@PathParam("id") UUID tugasId) {
    return serah.diserahkan(tugasId);
  }

  @POST
  @Path("tugas/{id}/penyerahan/terima")
  @Operation(summary = "Mengonfirmasi penerimaan semua yang diserahkan kepada langkah ini")
  @APIResponse(responseCode = "200", description = "Diterima")
  public List<InfoPenyerahan> terima(@PathParam("id") UUID tugasId) {
    return serah.terima(tugasId);
  }

  @POST
  @Path("tugas/{id}/serah")
  @Operation(summary = "Menyerahkan hasil langkah ini dan menyelesaikannya")
  @APIResponse(responseCode = "200", description = "Diserahkan")
  public HasilLangkah serahkan(@PathParam("id") UUID tugasId, Penyerahan perintah) {
    Penyerahan isi = Body.required(perintah);
    return serah.serahkan(tugasId, isi.catatan(), isi.penerima());
  }

  /**
   * Where documents are filed.
   *
   * @param penerima post that carries out the next step where a choice is due
   */
  @Schema(name = "Pengarsipan")
  public record Pengarsipan(String klasifikasi, String tempat, UUID penerima) {}

  /** What is said with a hand-over; {@code penerima} as for {@link Pengarsipan}. */
  @Schema(name = "Penyerahan")
  public record Penyerahan(String catatan, UUID penerima) {}
}
