package id.runut.agenda.rest;

import id.runut.agenda.boundary.IsiSuratMasuk;
import id.runut.agenda.boundary.RincianSuratMasuk;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.agenda.boundary.SuratMasukBaris;
import id.runut.agenda.boundary.SuratMasukService;
import id.runut.agenda.boundary.TujuanSurat;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Unduhan;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Incoming letters. */
@Path("surat-masuk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class SuratMasukResource {

  @Inject SuratMasukService surat;

  /** The id of what has been registered. */
  public record Tercatat(UUID id) {}

  @GET
  @Operation(summary = "Surat masuk suatu tahun, terbaru lebih dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<SuratMasukBaris> daftar(
      @QueryParam("tahun") int tahun,
      @QueryParam("kata") String kata,
      @BeanParam HalamanParam halaman) {
    return surat.daftar(new SaringAgenda(tahun, kata), halaman.halaman());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Mencatat surat masuk; pindaian sebagai Base64")
  @APIResponse(responseCode = "200")
  public Tercatat catat(IsiSuratMasuk isi) {
    return new Tercatat(surat.catat(Body.required(isi)));
  }

  @GET
  @Path("tujuan")
  @Operation(summary = "Jabatan yang dapat menerima surat")
  @APIResponse(responseCode = "200")
  public List<TujuanSurat> tujuan() {
    return surat.tujuan();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Satu surat masuk dengan riwayatnya")
  @APIResponse(responseCode = "200")
  public RincianSuratMasuk rincian(@PathParam("id") UUID id) {
    return surat.rincian(id);
  }

  @GET
  @Path("{id}/pindaian")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Pindaian surat sebagaimana diunggah")
  @APIResponse(responseCode = "200", description = "Berkas")
  public Unduhan pindaian(@PathParam("id") UUID id) {
    return surat.pindaian(id);
  }

  @GET
  @Path("{id}/halaman/{nomor}")
  @Produces("image/png")
  @Operation(summary = "Satu halaman pindaian sebagai gambar")
  @APIResponse(responseCode = "200", description = "PNG")
  public Unduhan halaman(
      @PathParam("id") UUID id, @Parameter(description = "Mulai 1") @PathParam("nomor") int nomor) {
    return surat.halaman(id, nomor);
  }
}
