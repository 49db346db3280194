package id.runut.capaian.rest;

import id.runut.capaian.boundary.LembarVerifikasi;
import id.runut.capaian.boundary.VerifikasiCapaianService;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verification of the units' figures, unit by unit. */
@Path("/tugas/{id}/verifikasi")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Capaian")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class VerifikasiResource {

  @Inject VerifikasiCapaianService verifikasi;

  @GET
  @Operation(summary = "Capaian setiap unit dan penilaiannya")
  @APIResponse(responseCode = "200")
  public LembarVerifikasi lembar(@PathParam("id") UUID tugasId) {
    return verifikasi.lembar(tugasId);
  }

  @PUT
  @Path("{unggahanId}")
  @Operation(summary = "Menyatakan capaian suatu unit sesuai, atau apa yang harus diperbaiki")
  @APIResponse(responseCode = "200", description = "Penilaian tersimpan")
  public LembarVerifikasi nilai(
      @PathParam("id") UUID tugasId, @PathParam("unggahanId") UUID unggahanId, Penilaian perintah) {
    Penilaian isi = Body.required(perintah);
    return verifikasi.nilai(tugasId, unggahanId, isi.sesuai(), isi.catatan());
  }

  @POST
  @Path("terima")
  @Operation(summary = "Ya: menerima capaian semua unit dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Diterima")
  public HasilLangkah terima(@PathParam("id") UUID tugasId, Penerimaan perintah) {
    return verifikasi.terima(tugasId, Body.required(perintah).penerima());
  }

  @POST
  @Path("kembalikan")
  @Operation(summary = "Tidak: mengembalikan, dengan catatan per unit atau alasan")
  @APIResponse(responseCode = "200", description = "Dikembalikan")
  public HasilLangkah kembalikan(@PathParam("id") UUID tugasId, Alasan perintah) {
    Alasan isi = Body.required(perintah);
    return verifikasi.kembalikan(tugasId, isi.kategori(), isi.alasan());
  }

  /** A word to the figures of a unit; {@code catatan} is mandatory where they are not right. */
  @Schema(name = "PenilaianCapaian")
  public record Penilaian(boolean sesuai, String catatan) {}

  /** "Ya"; {@code penerima} carries out the next step where a choice is due. */
  @Schema(name = "PenerimaanCapaian")
  public record Penerimaan(UUID penerima) {}

  /** "Tidak"; without {@code alasan} the remarks to the units are the reason. */
  @Schema(name = "PengembalianCapaian")
  public record Alasan(List<String> kategori, String alasan) {

    public Alasan {
      kategori = kategori == null ? List.of() : List.copyOf(kategori);
    }
  }
}
