package id.runut.organisasi.rest;

import id.runut.organisasi.boundary.AkhiriPenugasan;
import id.runut.organisasi.boundary.CalonPengganti;
import id.runut.organisasi.boundary.InfoPegawai;
import id.runut.organisasi.boundary.InfoPenugasan;
import id.runut.organisasi.boundary.KeadaanJabatan;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.organisasi.boundary.PenugasanService;
import id.runut.organisasi.boundary.PerpanjangPengganti;
import id.runut.organisasi.boundary.RiwayatJabatan;
import id.runut.organisasi.boundary.TimbanganPengganti;
import id.runut.organisasi.boundary.TunjukPengganti;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deputies (Plt., Plh., Pj.), for administrators and, as far as Plh. go, for superiors. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisasi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PenggantiResource {

  @Inject OrganisasiService organisasi;
  @Inject PenugasanService penugasan;

  @GET
  @Path("pegawai")
  @Operation(summary = "Pegawai instansi (khusus admin)")
  @APIResponse(responseCode = "200")
  public List<InfoPegawai> pegawai() {
    return organisasi.pegawai();
  }

  @GET
  @Path("pengganti")
  @Operation(summary = "Pengganti yang masa tugasnya belum berakhir")
  @APIResponse(responseCode = "200")
  public List<InfoPenugasan> pengganti() {
    return penugasan.pengganti();
  }

  @GET
  @Path("pengganti/jabatan")
  @Operation(
      summary = "Jabatan yang diurus pemanggil: pejabat, pengganti, ketidakhadiran, kekosongan")
  @APIResponse(responseCode = "200")
  public List<KeadaanJabatan> jabatan() {
    return penugasan.jabatan();
  }

  @GET
  @Path("pengganti/jabatan/{id}")
  @Operation(summary = "Satu jabatan dengan seluruh riwayat pejabat dan penggantinya")
  @APIResponse(responseCode = "200")
  public RiwayatJabatan riwayat(@PathParam("id") UUID id) {
    return penugasan.riwayat(id);
  }

  @GET
  @Path("pengganti/calon")
  @Operation(
      summary = "Pegawai yang memegang jabatan sendiri dan karena itu dapat menjadi pengganti")
  @APIResponse(responseCode = "200")
  public List<CalonPengganti> calon() {
    return penugasan.calon();
  }

  @POST
  @Path("pengganti/timbang")
  @Operation(
      summary = "Menimbang penunjukan tanpa mencatatnya: boleh atau tidak, dan peringatannya")
  @APIResponse(responseCode = "200")
  public TimbanganPengganti timbang(TunjukPengganti perintah) {
    return penugasan.timbang(Body.required(perintah));
  }

  @POST
  @Path("pengganti")
  @Operation(summary = "Menunjuk Plt., Plh., atau Pj. (atasan: hanya Plh. bagi bawahannya)")
  @APIResponse(responseCode = "201", description = "Penunjukan tercatat")
  public Response tunjuk(TunjukPengganti perintah) {
    return tercatat(penugasan.tunjuk(Body.required(perintah)));
  }

  @POST
  @Path("pengganti/{id}/perpanjang")
  @Operation(summary = "Memperpanjang penunjukan dengan surat perintah baru")
  @APIResponse(responseCode = "201", description = "Perpanjangan tercatat")
  public Response perpanjang(@PathParam("id") UUID id, PerpanjangPengganti perintah) {
    return tercatat(penugasan.perpanjang(id, Body.required(perintah)));
  }

  @POST
  @Path("pengganti/{id}/akhiri")
  @Operation(summary = "Mengakhiri penunjukan pada hari tertentu, dengan alasan")
  @APIResponse(responseCode = "204", description = "Penunjukan diakhiri")
  public void akhiri(@PathParam("id") UUID id, AkhiriPenugasan perintah) {
    penugasan.akhiri(id, Body.required(perintah));
  }

  @DELETE
  @Path("pengganti/{id}")
  @Operation(summary = "Mengakhiri penunjukan mulai hari ini")
  @APIResponse(responseCode = "204", description = "Penunjukan diakhiri")
  public void akhiri(@PathParam("id") UUID id) {
    penugasan.akhiri(id, new AkhiriPenugasan(null, null));
  }

  private static Response tercatat(UUID id) {
    return Response.created(URI.create("pengganti/" + id)).build();
  }
}
