package id.runut.organisasi.rest;

import id.runut.organisasi.boundary.InfoPegawai;
import id.runut.organisasi.boundary.InfoPengganti;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deputies (Plt., Plh., Pj.), for administrators. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisasi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PenggantiResource {

  @Inject OrganisasiService organisasi;

  @GET
  @Path("pegawai")
  @Operation(summary = "Pegawai instansi (khusus admin)")
  @APIResponse(responseCode = "200")
  public List<InfoPegawai> pegawai() {
    return organisasi.pegawai();
  }

  @GET
  @Path("pengganti")
  @Operation(summary = "Pengganti yang masa tugasnya belum berakhir (khusus admin)")
  @APIResponse(responseCode = "200")
  public List<InfoPengganti> pengganti() {
    return organisasi.pengganti();
  }

  @POST
  @Path("pengganti")
  @Operation(summary = "Menunjuk Plt., Plh., atau Pj. untuk suatu jabatan (khusus admin)")
  @APIResponse(responseCode = "201", description = "Penunjukan tercatat")
  public Response tunjuk(TunjukPengganti perintah) {
    UUID id = organisasi.tunjukPengganti(Body.required(perintah));
    return Response.created(URI.create("pengganti/" + id)).build();
  }

  @DELETE
  @Path("pengganti/{id}")
  @Operation(summary = "Mengakhiri penunjukan (khusus admin)")
  @APIResponse(responseCode = "204", description = "Penunjukan diakhiri")
  public void akhiri(@PathParam("id") UUID id) {
    organisasi.akhiriPengganti(id);
  }
}
