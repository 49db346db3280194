package id.runut.naskah.rest;

import id.runut.naskah.boundary.DocxService;
import id.runut.naskah.boundary.HasilImporNaskah;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters as DOCX, out and in. */
@Path("/")
@RequestScoped
@Tag(name = "Naskah")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class DocxResource {

  @Inject DocxService service;

  @GET
  @Path("versi-naskah/{id}/docx")
  @Produces(DocxService.DOCX)
  @Operation(summary = "Satu versi naskah sebagai DOCX, untuk diolah di luar portal")
  @APIResponse(responseCode = "200", description = "DOCX")
  public Unduhan docx(@PathParam("id") UUID versiId) {
    return service.versi(versiId);
  }

  @POST
  @Path("tugas/{id}/naskah/docx")
  @Consumes({DocxService.DOCX, MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Membaca DOCX menjadi isi surat; konsepnya belum berubah")
  @APIResponse(responseCode = "200", description = "Isi yang terbaca dan yang tidak diambil")
  public HasilImporNaskah baca(@PathParam("id") UUID tugasId, InputStream isi) {
    return service.baca(tugasId, Body.file(isi));
  }
}
