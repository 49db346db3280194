package id.runut.organisasi.rest;

import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.boundary.InfoJabatan;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller and his agency. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisasi")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class SayaResource {

  @Inject OrganisasiService organisasi;

  @GET
  @Path("saya")
  @Operation(summary = "Siapa yang masuk dan jabatan yang dipegangnya hari ini")
  @APIResponse(responseCode = "200")
  public Identitas saya() {
    return organisasi.saya();
  }

  @GET
  @Path("jabatan")
  @Operation(summary = "Jabatan pada instansi pemanggil beserta pemegangnya hari ini")
  @APIResponse(responseCode = "200")
  public List<InfoJabatan> jabatan() {
    return organisasi.jabatan();
  }
}
