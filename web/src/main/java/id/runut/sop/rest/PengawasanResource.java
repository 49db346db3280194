package id.runut.sop.rest;

import id.runut.sop.boundary.KeadaanDiawasi;
import id.runut.sop.boundary.PengawasanService;
import id.runut.sop.boundary.ProsesDiawasi;
import id.runut.sop.boundary.RingkasanPengawasan;
import id.runut.sop.boundary.SaringanProses;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an agency's supervisors see and do about its processes. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pengawasan")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PengawasanResource {

  @Inject PengawasanService pengawasan;

  @GET
  @Path("pengawasan")
  @Operation(summary = "Proses instansi pemanggil, yang batas waktunya terlama dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<ProsesDiawasi> berjalan(
      @QueryParam("sop") UUID sop,
      @QueryParam("unit") UUID unit,
      @QueryParam("keadaan") KeadaanDiawasi keadaan,
      @QueryParam("lewat") boolean lewat,
      @BeanParam HalamanParam halaman) {
    return pengawasan.berjalan(new SaringanProses(sop, unit, keadaan, lewat), halaman.halaman());
  }

  @GET
  @Path("pengawasan/ringkasan")
  @Operation(summary = "Berapa yang berjalan dan lewat waktu; SOP dan unit untuk menyaring")
  @APIResponse(responseCode = "200")
  public RingkasanPengawasan ringkasan() {
    return pengawasan.ringkasan();
  }

  @GET
  @Path("pengawasan/{id}")
  @Operation(summary = "Satu proses dan di tangan siapa ia sekarang")
  @APIResponse(responseCode = "200")
  public ProsesDiawasi proses(@PathParam("id") UUID id) {
    return pengawasan.proses(id);
  }

  @POST
  @Path("pengawasan/{id}/batal")
  @Operation(summary = "Membatalkan proses yang berjalan")
  @APIResponse(responseCode = "204", description = "Proses dibatalkan")
  public void batalkan(@PathParam("id") UUID id, Pembatalan pembatalan) {
    pengawasan.batalkan(id, Body.required(pembatalan).alasan());
  }

  @POST
  @Path("tugas/{id}/ingatkan")
  @Operation(summary = "Mengingatkan pemegang tugas, sekali sehari")
  @APIResponse(responseCode = "204", description = "Pengingat terkirim")
  public void ingatkan(@PathParam("id") UUID id) {
    pengawasan.ingatkan(id);
  }

  /** Why a process is cancelled; mandatory. */
  public record Pembatalan(String alasan) {}
}
