package id.runut.agenda.rest;

import id.runut.agenda.boundary.IsiCetak;
import id.runut.agenda.boundary.IsiRegistrasi;
import id.runut.agenda.boundary.LembarCetak;
import id.runut.agenda.boundary.LembarRegistrasi;
import id.runut.agenda.boundary.PencetakanService;
import id.runut.agenda.boundary.RegistrasiService;
import id.runut.sop.boundary.HasilLangkah;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Number and book, copies and stamp as steps. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PencatatanResource {

  @Inject RegistrasiService registrasi;
  @Inject PencetakanService pencetakan;

  @GET
  @Path("tugas/{id}/registrasi")
  @Operation(summary = "Naskah yang dicatat langkah ini ke buku agenda surat keluar")
  @APIResponse(responseCode = "200")
  public LembarRegistrasi registrasi(@PathParam("id") UUID tugasId) {
    return registrasi.lembar(tugasId);
  }

  @POST
  @Path("tugas/{id}/registrasi")
  @Operation(summary = "Mencatat naskah ke buku agenda dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Tercatat")
  public HasilLangkah catat(@PathParam("id") UUID tugasId, Registrasi perintah) {
    Registrasi isi = Body.required(perintah);
    return registrasi.catat(
        tugasId, new IsiRegistrasi(isi.isiRingkas(), isi.keterangan()), isi.penerima());
  }

  @GET
  @Path("tugas/{id}/cetak")
  @Operation(summary = "Naskah yang dicetak langkah ini")
  @APIResponse(responseCode = "200")
  public LembarCetak cetak(@PathParam("id") UUID tugasId) {
    return pencetakan.lembar(tugasId);
  }

  @POST
  @Path("tugas/{id}/cetak")
  @Operation(summary = "Mencatat salinan yang dibuat dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Tercatat")
  public HasilLangkah cetak(@PathParam("id") UUID tugasId, Pencetakan perintah) {
    Pencetakan isi = Body.required(perintah);
    return pencetakan.catat(
        tugasId, new IsiCetak(isi.eksemplar(), isi.distempel(), isi.untuk()), isi.penerima());
  }

  /**
   * A line of the book.
   *
   * @param penerima post that carries out the next step where a choice is due
   */
  @Schema(name = "Registrasi")
  public record Registrasi(String isiRingkas, String keterangan, UUID penerima) {}

  /** Copies that were made; {@code penerima} as for {@link Registrasi}. */
  @Schema(name = "Pencetakan")
  public record Pencetakan(int eksemplar, boolean distempel, String untuk, UUID penerima) {}
}
