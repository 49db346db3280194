package id.runut.sop.rest;

import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.RincianTugas;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.boundary.RingkasanTugas;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.rest.HalamanParam;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's desk. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meja kerja")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class MejaResource {

  @Inject MejaKerjaService meja;

  @GET
  @Path("meja")
  @Operation(summary = "Tugas yang menunggu, yang paling mendesak lebih dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<RingkasanTugas> menunggu(
      @Parameter(description = "Jenis langkah, misalnya periksa; kosong untuk semua")
          @QueryParam("jenis")
          String jenis,
      @Parameter(description = "Salah satu jabatan pemanggil; kosong untuk semuanya")
          @QueryParam("jabatan")
          UUID jabatan,
      @BeanParam HalamanParam halaman) {
    return meja.menunggu(jabatan, jenis, halaman.halaman());
  }

  @GET
  @Path("meja/jumlah")
  @Operation(summary = "Jumlah tugas yang menunggu menurut jenis langkah")
  @APIResponse(responseCode = "200")
  public Map<String, Integer> jumlah() {
    return meja.jumlahMenurutJenis();
  }

  @GET
  @Path("meja/jabatan")
  @Operation(summary = "Jumlah tugas yang menunggu menurut jabatan pemanggil")
  @APIResponse(responseCode = "200")
  public Map<String, Integer> jumlahMenurutJabatan() {
    Map<String, Integer> jumlah = new TreeMap<>();
    meja.jumlahMenurutJabatan().forEach((jabatan, n) -> jumlah.put(jabatan.toString(), n));
    return jumlah;
  }

  @GET
  @Path("meja/diteruskan")
  @Operation(summary = "Proses yang sudah diteruskan dan kini di meja orang lain")
  @APIResponse(responseCode = "200")
  public Daftar<RingkasanProses> diteruskan(@BeanParam HalamanParam halaman) {
    return meja.sudahDiteruskan(halaman.halaman());
  }

  @GET
  @Path("tugas/{id}")
  @Operation(summary = "Satu tugas: langkahnya, apa yang boleh dilakukan, dan riwayatnya")
  @APIResponse(responseCode = "200")
  public RincianTugas tugas(@PathParam("id") UUID id) {
    return meja.rincian(id);
  }
}
