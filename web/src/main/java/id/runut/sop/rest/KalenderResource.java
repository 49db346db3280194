package id.runut.sop.rest;

import id.runut.sop.boundary.HasilImpor;
import id.runut.sop.boundary.InfoKalender;
import id.runut.sop.boundary.JamHari;
import id.runut.sop.boundary.KalenderService;
import id.runut.sop.boundary.KetentuanWaktu;
import id.runut.sop.boundary.MasaKerja;
import id.runut.sop.entity.JenisHari;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working time of the caller's agency, for its administrator. */
@Path("kalender")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kalender kerja")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class KalenderResource {

  @Inject KalenderService kalender;

  /** A day that differs from its weekday. */
  public record Hari(JenisHari jenis, String nama) {}

  /**
   * The agency's own office hours.
   *
   * @param jam weekdays that are missing are free; empty to follow the general hours again
   */
  public record Pekan(List<JamHari> jam) {}

  @GET
  @Operation(summary = "Hari, jam kerja, masa khusus, dan ketentuan waktu suatu tahun")
  @APIResponse(responseCode = "200")
  public InfoKalender kalender(
      @Parameter(description = "Tahun", required = true) @QueryParam("tahun") Integer tahun) {
    if (tahun == null) {
      throw new DataTidakSah("kesalahan.periode");
    }
    return kalender.kalender(tahun);
  }

  @GET
  @Path("{tahun}/xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Hari suatu tahun sebagai tabel yang dapat diubah dan diimpor kembali")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan xlsx(@PathParam("tahun") int tahun) {
    return kalender.unduh(tahun);
  }

  @POST
  @Path("hari")
  @Consumes({Unduhan.XLSX, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "Mengimpor tabel hari, XLSX atau CSV, sebagai isi permintaan")
  @APIResponse(responseCode = "200", description = "Semua baris diterima")
  public HasilImpor impor(
      @Parameter(description = "Nama berkas") @QueryParam("nama") @DefaultValue("kalender.xlsx")
          String nama,
      InputStream isi) {
    return kalender.impor(nama, Body.file(isi));
  }

  @POST
  @Path("hari")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Mengimpor tabel hari sebagai formulir")
  @APIResponse(responseCode = "200", description = "Semua baris diterima")
  public HasilImpor imporFormulir(List<EntityPart> bagian) {
    EntityPart berkas = Body.onlyFile(bagian);
    return kalender.impor(berkas.getFileName().orElseThrow(), Body.file(berkas.getContent()));
  }

  @PUT
  @Path("hari/{tanggal}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Menetapkan satu hari, menggantikan yang berlaku umum")
  @APIResponse(responseCode = "200", description = "Ditetapkan")
  public HasilImpor tetapkanHari(@PathParam("tanggal") String tanggal, Hari hari) {
    Body.required(hari);
    return kalender.tetapkanHari(tanggal(tanggal), hari.jenis(), hari.nama());
  }

  @DELETE
  @Path("hari/{tanggal}")
  @Operation(summary = "Menghapus hari yang ditetapkan instansi; yang berlaku umum kembali berlaku")
  @APIResponse(responseCode = "204", description = "Dihapus")
  public void hapusHari(@PathParam("tanggal") String tanggal) {
    kalender.hapusHari(tanggal(tanggal));
  }

  @PUT
  @Path("pekan")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Menetapkan jam kerja instansi; tanpa jam, mengikuti jam umum")
  @APIResponse(responseCode = "204", description = "Ditetapkan")
  public void tetapkanPekan(Pekan pekan) {
    Body.required(pekan);
    kalender.tetapkanPekan(pekan.jam() == null ? List.of() : pekan.jam());
  }

  @POST
  @Path("masa")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Menambah masa dengan jam kerja sendiri, misalnya Ramadan")
  @APIResponse(responseCode = "204", description = "Ditambahkan")
  public void tambahMasa(MasaKerja masa) {
    kalender.tambahMasa(Body.required(masa));
  }

  @DELETE
  @Path("masa/{id}")
  @Operation(summary = "Menghapus masa yang ditetapkan instansi")
  @APIResponse(responseCode = "204", description = "Dihapus")
  public void hapusMasa(@PathParam("id") UUID id) {
    kalender.hapusMasa(id);
  }

  @PUT
  @Path("ketentuan")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Menetapkan jatah menunggu, pengingat, dan eskalasi dalam menit kerja")
  @APIResponse(responseCode = "204", description = "Ditetapkan")
  public void tetapkan(KetentuanWaktu ketentuan) {
    kalender.tetapkan(Body.required(ketentuan));
  }

  private static LocalDate tanggal(String teks) {
    try {
      return LocalDate.parse(teks);
    } catch (DateTimeParseException e) {
      throw new DataTidakSah("kesalahan.tanggalTidakTerbaca", teks);
    }
  }
}
