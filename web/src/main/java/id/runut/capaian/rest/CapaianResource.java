package id.runut.capaian.rest;

import id.runut.capaian.boundary.CapaianService;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.capaian.boundary.HasilUnggah;
import id.runut.capaian.boundary.KesalahanSel;
import id.runut.capaian.boundary.LembarCapaian;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The data that a unit hands in. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capaian")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class CapaianResource {

  @Inject CapaianService capaian;

  @GET
  @Path("tugas/{id}/capaian")
  @Operation(summary = "Keadaan data capaian tugas ini")
  @APIResponse(responseCode = "200")
  public LembarCapaian lembar(@PathParam("id") UUID tugasId) {
    return capaian.lembar(tugasId);
  }

  @GET
  @Path("tugas/{id}/lembar-kerja")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Lembar kerja Excel yang sudah berisi indikator dan target")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan lembarKerja(@PathParam("id") UUID tugasId) {
    return capaian.lembarKerja(tugasId);
  }

  @POST
  @Path("tugas/{id}/unggahan")
  @Consumes({Unduhan.XLSX, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "Mengunggah lembar kerja sebagai isi permintaan")
  @APIResponse(responseCode = "201", description = "Lembar kerja diterima")
  public Response unggah(
      @PathParam("id") UUID tugasId,
      @Parameter(description = "Nama berkas") @QueryParam("nama") @DefaultValue("capaian.xlsx")
          String nama,
      InputStream isi) {
    return jawab(capaian.unggah(tugasId, nama, Body.file(isi)));
  }

  @POST
  @Path("tugas/{id}/unggahan")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Mengunggah lembar kerja sebagai formulir")
  @APIResponse(responseCode = "201", description = "Lembar kerja diterima")
  public Response unggahFormulir(@PathParam("id") UUID tugasId, List<EntityPart> bagian) {
    EntityPart berkas = Body.onlyFile(bagian);
    return jawab(
        capaian.unggah(
            tugasId, berkas.getFileName().orElseThrow(), Body.file(berkas.getContent())));
  }

  @POST
  @Path("tugas/{id}/kirim-capaian")
  @Operation(summary = "Mengirim data capaian dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Terkirim")
  public HasilLangkah kirim(@PathParam("id") UUID tugasId) {
    return capaian.kirim(tugasId);
  }

  @GET
  @Path("unggahan/{id}")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Lembar kerja yang diterima, tepat seperti diunggah")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan unduhUnggahan(@PathParam("id") UUID unggahanId) {
    return capaian.unduhUnggahan(unggahanId);
  }

  @GET
  @Path("proses/{id}/capaian")
  @Operation(summary = "Data yang sudah dikirim semua unit suatu proses")
  @APIResponse(responseCode = "200")
  public List<CapaianUnit> barisProses(@PathParam("id") UUID prosesId) {
    return capaian.barisProses(prosesId);
  }

  /**
   * An accepted workbook is an answer, a refused one a problem with every cell; the service has
   * kept it in the log already.
   */
  private static Response jawab(HasilUnggah hasil) {
    if (hasil.diterima()) {
      return Response.status(Response.Status.CREATED).entity(hasil).build();
    }
    DataTidakSah ditolak =
        new DataTidakSah(
            Pesan.dari("rest.lembarKerjaDitolak", hasil.jumlahKesalahan()),
            hasil.kesalahan().stream().map(k -> new Kekeliruan(tempat(k), k.pesan())).toList());
    ditolak.tandaiTercatat();
    throw ditolak;
  }

  private static String tempat(KesalahanSel k) {
    if (k.lembar() == null) {
      return "berkas";
    }
    return k.sel() == null ? k.lembar() : k.lembar() + "!" + k.sel();
  }
}
