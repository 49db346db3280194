package id.runut.agenda.rest;

import id.runut.agenda.boundary.HasilImporKlasifikasi;
import id.runut.agenda.boundary.InfoKlasifikasi;
import id.runut.agenda.boundary.IsiKlasifikasi;
import id.runut.agenda.boundary.KlasifikasiService;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.Body;
import id.runut.umum.rest.HalamanParam;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The classification of papers with its retention. */
@Path("klasifikasi")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class KlasifikasiResource {

  private static final String CSV = "text/csv";

  @Inject KlasifikasiService klasifikasi;

  @GET
  @Operation(summary = "Klasifikasi arsip menurut sebagian kode atau nama")
  @APIResponse(responseCode = "200")
  public Daftar<InfoKlasifikasi> cari(
      @QueryParam("kata") String kata, @BeanParam HalamanParam halaman) {
    return klasifikasi.cari(kata, halaman.halaman());
  }

  @PUT
  @Path("{kode}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Menetapkan satu klasifikasi milik instansi, menggantikan yang umum")
  @APIResponse(responseCode = "204", description = "Ditetapkan")
  public void simpan(@PathParam("kode") String kode, IsiKlasifikasi isi) {
    Body.required(isi);
    klasifikasi.simpan(
        new IsiKlasifikasi(
            kode, isi.nama(), isi.induk(), isi.aktif(), isi.inaktif(), isi.nasib(), isi.berlaku()));
  }

  @POST
  @Path("impor")
  @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "Mengimpor tabel CSV: semua baris atau tidak satu pun")
  @APIResponse(responseCode = "200")
  public HasilImporKlasifikasi impor(
      @Parameter(description = "Hanya menimbang, tanpa menyimpan") @QueryParam("timbang")
          boolean timbang,
      InputStream isi) {
    byte[] tabel = Body.file(isi);
    return timbang ? klasifikasi.timbang(tabel) : klasifikasi.impor(tabel);
  }

  @GET
  @Path("xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Semua klasifikasi sebagai XLSX")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan unduh() {
    return klasifikasi.unduh();
  }
}
