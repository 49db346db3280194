package id.runut.kepatuhan.rest;

import id.runut.kepatuhan.boundary.KepatuhanService;
import id.runut.kepatuhan.boundary.PilihanKepatuhan;
import id.runut.kepatuhan.boundary.RingkasanKepatuhan;
import id.runut.kepatuhan.boundary.SaringanKepatuhan;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Standard against actual time of the caller's agency. */
@Path("kepatuhan")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kepatuhan")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class KepatuhanResource {

  @Inject KepatuhanService kepatuhan;

  @GET
  @Operation(summary = "Waktu nyata terhadap waktu baku, bagian tepat waktu, dan tumpukan tugas")
  @APIResponse(responseCode = "200")
  public RingkasanKepatuhan ringkasan(
      @QueryParam("sop") UUID sopId,
      @QueryParam("unit") UUID unitId,
      @QueryParam("dari") String dari,
      @QueryParam("sampai") String sampai) {
    return kepatuhan.ringkasan(new SaringanKepatuhan(sopId, unitId, hari(dari), hari(sampai)));
  }

  @GET
  @Path("pilihan")
  @Operation(summary = "SOP dan unit kerja untuk menyaring kepatuhan")
  @APIResponse(responseCode = "200")
  public PilihanKepatuhan pilihan() {
    return kepatuhan.pilihan();
  }

  @GET
  @Path("xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Kepatuhan sebagai XLSX")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan xlsx(
      @QueryParam("sop") UUID sopId,
      @QueryParam("unit") UUID unitId,
      @QueryParam("dari") String dari,
      @QueryParam("sampai") String sampai) {
    return kepatuhan.xlsx(new SaringanKepatuhan(sopId, unitId, hari(dari), hari(sampai)));
  }

  private static LocalDate hari(String teks) {
    try {
      return teks == null || teks.isBlank() ? null : LocalDate.parse(teks);
    } catch (DateTimeParseException e) {
      throw new DataTidakSah("kesalahan.tanggalTidakTerbaca", teks);
    }
  }
}
