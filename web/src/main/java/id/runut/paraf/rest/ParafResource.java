package id.runut.paraf.rest;

import id.runut.paraf.boundary.InfoParaf;
import id.runut.paraf.boundary.ParafService;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The two answers of a checking step. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Paraf")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class ParafResource {

  @Inject ParafService paraf;

  @POST
  @Path("tugas/{id}/paraf")
  @Operation(summary = "Ya: memaraf versi yang sudah dilihat dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Diparaf")
  public HasilLangkah paraf(@PathParam("id") UUID tugasId, Paraf perintah) {
    return paraf.paraf(tugasId, Body.required(perintah).semua());
  }

  @POST
  @Path("tugas/{id}/kembalikan")
  @Operation(summary = "Tidak: mengembalikan ke langkah yang ditentukan SOP, dengan alasan")
  @APIResponse(responseCode = "200", description = "Dikembalikan")
  public HasilLangkah kembalikan(@PathParam("id") UUID tugasId, Pengembalian perintah) {
    Pengembalian isi = Body.required(perintah);
    return paraf.kembalikan(tugasId, isi.kategori(), isi.alasan());
  }

  @GET
  @Path("naskah/{id}/paraf")
  @Operation(summary = "Semua paraf suatu naskah, termasuk yang sudah gugur")
  @APIResponse(responseCode = "200")
  public List<InfoParaf> riwayat(@PathParam("id") UUID naskahId) {
    return paraf.riwayat(naskahId);
  }

  /**
   * "Ya".
   *
   * @param sidikVersi SHA-256 of the version that was seen
   * @param sidikLain those of the other letters that the act covers; may be missing
   */
  @Schema(name = "Paraf")
  public record Paraf(String sidikVersi, List<String> sidikLain) {

    List<String> semua() {
      Stream<String> lain = sidikLain == null ? Stream.empty() : sidikLain.stream();
      return Stream.concat(Stream.ofNullable(sidikVersi), lain).toList();
    }
  }

  /**
   * "Tidak".
   *
   * @param kategori chosen reasons, may be missing
   * @param alasan what must be mended; mandatory
   */
  @Schema(name = "Pengembalian")
  public record Pengembalian(List<String> kategori, String alasan) {

    public Pengembalian {
      kategori = kategori == null ? List.of() : List.copyOf(kategori);
    }
  }
}
