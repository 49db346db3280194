package id.runut.sop.rest;

import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.IsiKegiatan;
import id.runut.sop.boundary.KegiatanService;
import id.runut.sop.boundary.LembarKegiatan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Acts outside of the portal that are reported with evidence. */
@Path("/tugas/{id}/kegiatan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kegiatan")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class KegiatanResource {

  @Inject KegiatanService kegiatan;

  @GET
  @Operation(summary = "Keadaan laporan kegiatan di luar portal")
  @APIResponse(responseCode = "200")
  public LembarKegiatan lembar(@PathParam("id") UUID tugasId) {
    return kegiatan.lembar(tugasId);
  }

  @POST
  @Path("bukti")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Menambah bukti kegiatan, sebagai formulir")
  @APIResponse(responseCode = "201", description = "Bukti tersimpan")
  public Response tambah(@PathParam("id") UUID tugasId, List<EntityPart> bagian) {
    EntityPart berkas = Body.onlyFile(bagian);
    return Response.status(Response.Status.CREATED)
        .entity(
            kegiatan.tambahBukti(
                tugasId, berkas.getFileName().orElseThrow(), Body.file(berkas.getContent())))
        .build();
  }

  @DELETE
  @Path("bukti/{buktiId}")
  @Operation(summary = "Menarik bukti sebelum kegiatan dilaporkan")
  @APIResponse(responseCode = "204", description = "Bukti ditarik")
  public void hapus(@PathParam("id") UUID tugasId, @PathParam("buktiId") UUID buktiId) {
    kegiatan.hapusBukti(tugasId, buktiId);
  }

  @GET
  @Path("bukti/{buktiId}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Berkas bukti kegiatan")
  @APIResponse(responseCode = "200", description = "Berkas")
  public Unduhan unduh(@PathParam("id") UUID tugasId, @PathParam("buktiId") UUID buktiId) {
    return kegiatan.unduhBukti(tugasId, buktiId);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Melaporkan kegiatan dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Dilaporkan")
  public HasilLangkah lapor(@PathParam("id") UUID tugasId, LaporKegiatan perintah) {
    LaporKegiatan isi = Body.required(perintah);
    return kegiatan.lapor(
        tugasId, new IsiKegiatan(isi.tanggal(), isi.tempat(), isi.uraian()), isi.penerima());
  }

  /**
   * The report of an act.
   *
   * @param penerima post that carries out the next step where a choice is due
   */
  @Schema(name = "LaporKegiatan")
  public record LaporKegiatan(LocalDate tanggal, String tempat, String uraian, UUID penerima) {}
}
