package id.runut.penyerahan.rest;

import id.runut.penyerahan.boundary.BarisPenyerahan;
import id.runut.penyerahan.boundary.PenyerahanService;
import id.runut.penyerahan.boundary.RingkasanPenyerahan;
import id.runut.penyerahan.boundary.SaringanPenyerahan;
import id.runut.penyerahan.entity.KeadaanPenyerahan;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.HalamanParam;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other agencies have delivered to the caller's. */
@Path("penyerahan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Penyerahan")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PenyerahanResource {

  @Inject PenyerahanService penyerahan;

  @GET
  @Operation(summary = "Apa yang sudah dan belum diserahkan perangkat daerah lain")
  @APIResponse(responseCode = "200")
  public Daftar<BarisPenyerahan> daftar(
      @QueryParam("tahun") Integer tahun,
      @QueryParam("sop") UUID sopId,
      @QueryParam("keadaan") KeadaanPenyerahan keadaan,
      @BeanParam HalamanParam halaman) {
    return penyerahan.daftar(new SaringanPenyerahan(tahun, sopId, keadaan), halaman.halaman());
  }

  @GET
  @Path("ringkasan")
  @Operation(summary = "Jumlah menurut keadaan, serta tahun dan SOP untuk menyaring")
  @APIResponse(responseCode = "200")
  public RingkasanPenyerahan ringkasan(
      @QueryParam("tahun") Integer tahun, @QueryParam("sop") UUID sopId) {
    return penyerahan.ringkasan(new SaringanPenyerahan(tahun, sopId, null));
  }

  @GET
  @Path("xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Penyerahan sebagai XLSX")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan xlsx(
      @QueryParam("tahun") Integer tahun,
      @QueryParam("sop") UUID sopId,
      @QueryParam("keadaan") KeadaanPenyerahan keadaan) {
    return penyerahan.xlsx(new SaringanPenyerahan(tahun, sopId, keadaan));
  }
}
