package id.runut.perancang.rest;

import id.runut.perancang.boundary.CalonPindah;
import id.runut.perancang.boundary.KeadaanUji;
import id.runut.perancang.boundary.PerancangService;
import id.runut.perancang.boundary.PilihanRancangan;
import id.runut.perancang.boundary.ProsesPindah;
import id.runut.perancang.boundary.RincianRancangan;
import id.runut.perancang.boundary.RingkasRancangan;
import id.runut.perancang.boundary.SimpanRancangan;
import id.runut.perancang.boundary.TemuanSop;
import id.runut.perancang.boundary.TerbitkanSop;
import id.runut.perancang.boundary.UbahDaftar;
import id.runut.perancang.boundary.UbahSusunan;
import id.runut.perancang.boundary.UjiSop;
import id.runut.perancang.boundary.VersiTerbit;
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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The SOP designer, for administrators. */
@Path("/rancangan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Perancang SOP")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PerancangResource {

  @Inject PerancangService perancang;

  /**
   * What a new draft begins with.
   *
   * @param salin code of the SOP that is copied; null for none
   * @param nama name of a new SOP; null for the next version of the copied one
   */
  public record Mulai(String salin, String nama) {}

  /** Why a running process is moved. */
  public record Pindah(String alasan) {}

  /** The counter of a draft's new state. */
  public record Tersimpan(long versi) {}

  @GET
  @Operation(summary = "Rancangan SOP yang sedang disusun")
  @APIResponse(responseCode = "200")
  public List<RingkasRancangan> daftar() {
    return perancang.daftar();
  }

  @POST
  @Operation(
      summary =
          "Mulai rancangan: versi berikut sebuah SOP, salinannya sebagai SOP baru, atau kosong")
  @APIResponse(responseCode = "201", description = "Rancangan dibuat")
  public Response mulai(Mulai perintah) {
    Body.required(perintah);
    if (perintah.salin() == null) {
      return dibuat(perancang.mulai(perintah.nama()));
    }
    return dibuat(
        perintah.nama() == null
            ? perancang.salin(perintah.salin())
            : perancang.salinSebagai(perintah.salin(), perintah.nama()));
  }

  @GET
  @Path("pilihan")
  @Operation(
      summary = "Templat, instansi penerima, dan SOP lain yang dapat disebut sebuah definisi")
  @APIResponse(responseCode = "200")
  public PilihanRancangan pilihan() {
    return perancang.pilihan();
  }

  @POST
  @Path("bpmn")
  @Consumes(MediaType.APPLICATION_XML)
  @Operation(summary = "Mulai rancangan dari BPMN 2.0 yang diekspor portal")
  @APIResponse(responseCode = "201", description = "Rancangan dibuat")
  public Response impor(InputStream isi) {
    return dibuat(perancang.impor(Body.file(isi)));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Isi rancangan beserta semua kekeliruannya")
  @APIResponse(responseCode = "200")
  public RincianRancangan rincian(@PathParam("id") UUID id) {
    return perancang.rincian(id);
  }

  @GET
  @Path("{id}/bagan.svg")
  @Produces("image/svg+xml")
  @Operation(summary = "Bagan alir rancangan")
  @APIResponse(responseCode = "200", description = "SVG")
  public String gambar(@PathParam("id") UUID id) {
    return perancang.gambar(id);
  }

  @GET
  @Path("{id}/temuan")
  @Operation(summary = "Semua kekeliruan rancangan, masing-masing dengan tempatnya")
  @APIResponse(responseCode = "200")
  public List<TemuanSop> periksa(@PathParam("id") UUID id) {
    return perancang.periksa(id);
  }

  @POST
  @Path("{id}/uji")
  @Operation(
      summary =
          "Coba jalankan rancangan: keadaan sesudah semua jawaban, tanpa meninggalkan apa pun")
  @APIResponse(responseCode = "200")
  public KeadaanUji uji(@PathParam("id") UUID id, UjiSop perintah) {
    return perancang.uji(id, Body.required(perintah));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Simpan isi rancangan, juga yang belum lengkap")
  @APIResponse(responseCode = "200")
  public Tersimpan simpan(@PathParam("id") UUID id, SimpanRancangan perintah) {
    return new Tersimpan(perancang.simpan(id, Body.required(perintah)));
  }

  @POST
  @Path("{id}/susunan")
  @Operation(summary = "Sisipkan, hapus, naikkan, atau turunkan sebuah langkah")
  @APIResponse(responseCode = "200")
  public Tersimpan susun(@PathParam("id") UUID id, UbahSusunan perintah) {
    return new Tersimpan(perancang.susun(id, Body.required(perintah)));
  }

  @POST
  @Path("{id}/daftar")
  @Operation(summary = "Hapus, naikkan, atau turunkan sebuah kolom pelaksana atau dokumen")
  @APIResponse(responseCode = "200")
  public Tersimpan susunDaftar(@PathParam("id") UUID id, UbahDaftar perintah) {
    return new Tersimpan(perancang.susunDaftar(id, Body.required(perintah)));
  }

  @POST
  @Path("{id}/urungkan")
  @Operation(summary = "Urungkan perubahan terakhir")
  @APIResponse(responseCode = "200")
  public Tersimpan urungkan(@PathParam("id") UUID id, @QueryParam("versi") long versi) {
    return new Tersimpan(perancang.urungkan(id, versi));
  }

  @POST
  @Path("{id}/terbitkan")
  @Operation(summary = "Terbitkan sebagai versi baru dengan pengesahannya")
  @APIResponse(responseCode = "200")
  public VersiTerbit terbitkan(@PathParam("id") UUID id, TerbitkanSop perintah) {
    return perancang.terbitkan(id, Body.required(perintah));
  }

  @POST
  @Path("{id}/dasarkan-ulang")
  @Operation(summary = "Tetap gantikan versi terbaru, walaupun disalin dari versi yang lebih lama")
  @APIResponse(responseCode = "200")
  public Tersimpan dasarkanUlang(@PathParam("id") UUID id, @QueryParam("versi") long versi) {
    return new Tersimpan(perancang.dasarkanUlang(id, versi));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Buang rancangan")
  @APIResponse(responseCode = "204", description = "Rancangan dibuang")
  public void buang(@PathParam("id") UUID id, @QueryParam("versi") long versi) {
    perancang.buang(id, versi);
  }

  @GET
  @Path("pindah/{kode}")
  @Operation(summary = "Proses berjalan pada versi lama, dan dapatkah dipindahkan ke yang terbaru")
  @APIResponse(responseCode = "200")
  public List<CalonPindah> calonPindah(@PathParam("kode") String kode) {
    return perancang.calonPindah(kode);
  }

  @GET
  @Path("pindah/{kode}/riwayat")
  @Operation(
      summary = "Proses yang terakhir dipindahkan: oleh siapa, dari dan ke versi mana, mengapa")
  @APIResponse(responseCode = "200")
  public List<ProsesPindah> sudahPindah(@PathParam("kode") String kode) {
    return perancang.sudahPindah(kode);
  }

  @POST
  @Path("pindah/proses/{id}")
  @Operation(summary = "Pindahkan proses berjalan ke versi terbaru SOP-nya")
  @APIResponse(responseCode = "204", description = "Proses dipindahkan")
  public void pindahkan(@PathParam("id") UUID id, Pindah perintah) {
    perancang.pindahkan(id, Body.required(perintah).alasan());
  }

  private static Response dibuat(UUID id) {
    return Response.created(URI.create("rancangan/" + id)).build();
  }
}
