package id.runut.agenda.rest;

import id.runut.agenda.boundary.DistribusiService;
import id.runut.agenda.boundary.KirimanMasuk;
import id.runut.agenda.boundary.PersiapanKirim;
import id.runut.agenda.boundary.TandaTerima;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.HalamanParam;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sending signed letters, the inbox, and receipts. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Distribusi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class DistribusiResource {

  @Inject DistribusiService distribusi;

  @GET
  @Path("tugas/{id}/kirim")
  @Operation(summary = "Apa yang akan dikirim langkah ini, dan kepada siapa")
  @APIResponse(responseCode = "200")
  public PersiapanKirim untukTugas(@PathParam("id") UUID tugasId) {
    return distribusi.untukTugas(tugasId);
  }

  @POST
  @Path("tugas/{id}/kirim")
  @Operation(summary = "Mengirim naskah kepada semua penerima dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Terkirim")
  public HasilLangkah kirim(@PathParam("id") UUID tugasId) {
    return distribusi.kirim(tugasId);
  }

  @GET
  @Path("tugas/{id}/kiriman")
  @Operation(summary = "Kiriman yang ditindaklanjuti tugas ini; pembukaan pertama dicatat")
  @APIResponse(responseCode = "200")
  public KirimanMasuk yangDijawab(@PathParam("id") UUID tugasId) {
    return distribusi
        .yangDijawab(tugasId)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  @GET
  @Path("distribusi")
  @Operation(summary = "Kotak masuk: yang belum diterima lebih dahulu, lalu yang terbaru")
  @APIResponse(responseCode = "200")
  public Daftar<KirimanMasuk> kotakMasuk(@BeanParam HalamanParam halaman) {
    return distribusi.kotakMasuk(halaman.halaman());
  }

  @GET
  @Path("distribusi/{id}")
  @Operation(summary = "Satu kiriman; pembukaan pertama dicatat")
  @APIResponse(responseCode = "200")
  public KirimanMasuk buka(@PathParam("id") UUID id) {
    return distribusi.buka(id);
  }

  @GET
  @Path("distribusi/{id}/berkas/{berkasId}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Naskah atau lampiran suatu kiriman")
  @APIResponse(responseCode = "200", description = "Berkas")
  public Unduhan unduh(@PathParam("id") UUID id, @PathParam("berkasId") UUID berkasId) {
    return distribusi.unduh(id, berkasId);
  }

  @POST
  @Path("distribusi/{id}/terima")
  @Operation(summary = "Mengonfirmasi tanda terima; konfirmasi kedua menjawab yang pertama")
  @APIResponse(responseCode = "200", description = "Tanda terima")
  public TandaTerima terima(
      @PathParam("id") UUID id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) String perangkat) {
    return distribusi.konfirmasiTerima(id, perangkat);
  }

  @GET
  @Path("proses/{id}/tanda-terima")
  @Operation(summary = "Tanda terima atas yang dikirim suatu proses")
  @APIResponse(responseCode = "200")
  public List<TandaTerima> tandaTerima(
      @PathParam("id") UUID prosesId, @QueryParam("dokumen") String dokumen) {
    return distribusi.tandaTerima(prosesId, dokumen);
  }

  @GET
  @Path("proses/{id}/tanda-terima/{dokumen}/lembar")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Lembar tanda terima suatu dokumen sebagai PDF")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan lembar(@PathParam("id") UUID prosesId, @PathParam("dokumen") String dokumen) {
    return distribusi.lembarTandaTerima(prosesId, dokumen);
  }

  @POST
  @Path("proses/{id}/tanda-terima/{dokumen}/ingatkan")
  @Operation(summary = "Mengingatkan penerima yang belum membuka, paling banyak sekali sehari")
  @APIResponse(responseCode = "200", description = "Jumlah yang diingatkan")
  public Diingatkan ingatkan(@PathParam("id") UUID prosesId, @PathParam("dokumen") String dokumen) {
    return new Diingatkan(distribusi.ingatkan(prosesId, dokumen));
  }

  /** How many were reminded. */
  public record Diingatkan(int jumlah) {}
}
