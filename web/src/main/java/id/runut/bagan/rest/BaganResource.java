package id.runut.bagan.rest;

import id.runut.bagan.boundary.BaganService;
import id.runut.bagan.boundary.FormulirSop;
import id.runut.bagan.boundary.KertasBagan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** SOPs as the official form and as drawings. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "SOP")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class BaganResource {

  @Inject BaganService bagan;

  @GET
  @Path("sop/{kode}")
  @Operation(summary = "Isi formulir SOP: identitas, langkah, mutu baku")
  @APIResponse(responseCode = "200")
  public FormulirSop formulir(@PathParam("kode") String kode, @QueryParam("versi") UUID versi) {
    return bagan.formulir(kode, versi);
  }

  @GET
  @Path("sop/{kode}/bagan.pdf")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Formulir SOP-AP menurut PermenPANRB 35/2012 sebagai PDF mendatar")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan pdf(
      @PathParam("kode") String kode,
      @QueryParam("versi") UUID versi,
      @QueryParam("kertas") @DefaultValue("A4") KertasBagan kertas) {
    return bagan.unduhPdf(kode, versi, kertas);
  }

  @GET
  @Path("sop/{kode}/bagan.xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(
      summary = "Formulir SOP-AP sebagai buku kerja dengan simbol dan panah yang dapat diubah")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan xlsx(
      @PathParam("kode") String kode,
      @QueryParam("versi") UUID versi,
      @QueryParam("kertas") @DefaultValue("A4") KertasBagan kertas) {
    return bagan.unduhXlsx(kode, versi, kertas);
  }

  @GET
  @Path("sop/{kode}/bagan.bpmn")
  @Produces(MediaType.APPLICATION_XML)
  @Operation(summary = "SOP sebagai BPMN 2.0 dengan lajur, gerbang, dan koordinat gambar")
  @APIResponse(responseCode = "200", description = "BPMN 2.0")
  public Unduhan bpmn(@PathParam("kode") String kode, @QueryParam("versi") UUID versi) {
    return bagan.unduhBpmn(kode, versi);
  }

  @GET
  @Path("sop/{kode}/bagan.svg")
  @Produces("image/svg+xml")
  @Operation(summary = "Bagan alir SOP sebagai SVG")
  @APIResponse(responseCode = "200", description = "SVG")
  public Unduhan svg(@PathParam("kode") String kode, @QueryParam("versi") UUID versi) {
    return bagan.unduhSvg(kode, versi);
  }
}
