package id.runut.tandatangan.rest;

import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.tandatangan.boundary.HasilTandaTangan;
import id.runut.tandatangan.boundary.InfoSertifikat;
import id.runut.tandatangan.boundary.TandaTanganService;
import id.runut.tandatangan.boundary.TandaTangani;
import id.runut.umum.boundary.TidakDitemukan;
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

/** Signing and the caller's own certificate. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tanda tangan")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class TandaTanganResource {

  @Inject TandaTanganService tandaTangan;

  @POST
  @Path("tugas/{id}/tandatangan")
  @Operation(
      summary = "Menandatangani naskah, bila perlu bersama disposisi, dan menyelesaikan langkahnya")
  @APIResponse(responseCode = "200", description = "Ditandatangani")
  public HasilTandaTangan tandaTangani(
      @PathParam("id") UUID tugasId, PermintaanTandaTangan perintah) {
    PermintaanTandaTangan isi = Body.required(perintah);
    return tandaTangan.tandaTangani(
        tugasId,
        new TandaTangani(
            huruf(isi.frasaSandi()), isi.sidikVersi(), isi.sidikLain(), isi.disposisi()));
  }

  @GET
  @Path("sertifikat")
  @Operation(summary = "Sertifikat elektronik pemanggil yang berlaku")
  @APIResponse(responseCode = "200")
  public InfoSertifikat sertifikat() {
    return tandaTangan
        .sertifikatSaya()
        .orElseThrow(() -> new TidakDitemukan("rest.belumAdaSertifikat"));
  }

  @POST
  @Path("sertifikat")
  @Operation(summary = "Membuat kunci dan sertifikat pemanggil, bila belum ada yang berlaku")
  @APIResponse(responseCode = "200", description = "Sertifikat berlaku")
  public InfoSertifikat aktifkan(FrasaSandi perintah) {
    return tandaTangan.aktifkan(huruf(Body.required(perintah).frasaSandi()));
  }

  @PUT
  @Path("sertifikat")
  @Operation(summary = "Mengganti kunci dan sertifikat pemanggil; yang lama dicabut")
  @APIResponse(responseCode = "200", description = "Sertifikat berlaku")
  public InfoSertifikat perbarui(GantiFrasaSandi perintah) {
    GantiFrasaSandi isi = Body.required(perintah);
    return tandaTangan.perbarui(huruf(isi.frasaLama()), huruf(isi.frasaBaru()));
  }

  @POST
  @Path("pegawai/{id}/cabut-sertifikat")
  @Operation(summary = "Mencabut sertifikat pegawai; hanya untuk administrator")
  @APIResponse(responseCode = "204", description = "Dicabut")
  public void cabut(@PathParam("id") UUID pegawaiId, Pencabutan perintah) {
    tandaTangan.cabut(pegawaiId, Body.required(perintah).alasan());
  }

  private static char[] huruf(String frasaSandi) {
    return Body.required(frasaSandi).toCharArray();
  }

  /**
   * The wish to sign.
   *
   * @param sidikVersi SHA-256 of the version that the signer has seen
   * @param sidikLain those of the other letters that the act covers; may be missing
   * @param disposisi order in steps that sign and order at once; otherwise missing
   */
  @Schema(name = "TandaTangani")
  public record PermintaanTandaTangan(
      String frasaSandi, String sidikVersi, List<String> sidikLain, IsiDisposisi disposisi) {

    /** Says nothing of the passphrase. */
    @Override
    public String toString() {
      return "PermintaanTandaTangan[" + sidikVersi + "]";
    }
  }

  /** A passphrase on its way in. */
  @Schema(name = "FrasaSandi")
  public record FrasaSandi(String frasaSandi) {

    /** Says nothing of the passphrase. */
    @Override
    public String toString() {
      return "FrasaSandi[]";
    }
  }

  /** The passphrase in force and the one that shall take its place. */
  @Schema(name = "GantiFrasaSandi")
  public record GantiFrasaSandi(String frasaLama, String frasaBaru) {

    /** Says nothing of the passphrases. */
    @Override
    public String toString() {
      return "GantiFrasaSandi[]";
    }
  }

  /** Why a certificate is revoked. */
  @Schema(name = "Pencabutan")
  public record Pencabutan(String alasan) {}
}
