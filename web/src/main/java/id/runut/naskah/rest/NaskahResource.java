package id.runut.naskah.rest;

import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.boundary.RincianNaskah;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Unduhan;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters and their PDFs. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Naskah")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class NaskahResource {

  @Inject NaskahService naskah;

  @GET
  @Path("naskah")
  @Operation(summary = "Naskah dari semua proses yang boleh dilihat, yang terbaru lebih dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<RingkasanNaskah> cari(
      @Parameter(description = "Bagian hal atau nomor") @QueryParam("kata") String kata,
      @BeanParam HalamanParam halaman) {
    return naskah.cari(kata, halaman.halaman());
  }

  @GET
  @Path("proses/{id}/naskah")
  @Operation(summary = "Naskah suatu proses")
  @APIResponse(responseCode = "200")
  public List<RingkasanNaskah> dariProses(@PathParam("id") UUID prosesId) {
    return naskah.dariProses(prosesId);
  }

  @GET
  @Path("naskah/{id}")
  @Operation(summary = "Satu naskah: versi, paraf, nomor, dan tanggalnya")
  @APIResponse(responseCode = "200")
  public RincianNaskah rincian(@PathParam("id") UUID id) {
    return naskah.rincian(id);
  }

  @GET
  @Path("naskah/{id}/pdf")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Naskah yang sudah ditandatangani, tepat seperti saat ditandatangani")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan pdfAkhir(@PathParam("id") UUID id) {
    return naskah.pdfAkhir(id);
  }

  @GET
  @Path("versi-naskah/{id}/pdf")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Satu versi naskah sebelum ditandatangani")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan pdf(@PathParam("id") UUID versiId) {
    return naskah.pdf(versiId);
  }
}
