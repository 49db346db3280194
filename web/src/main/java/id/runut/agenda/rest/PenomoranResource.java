package id.runut.agenda.rest;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.InfoPenomoran;
import id.runut.agenda.boundary.IsiNomor;
import id.runut.agenda.boundary.IsiPenomoran;
import id.runut.agenda.boundary.NomorKhususService;
import id.runut.agenda.boundary.PenomoranService;
import id.runut.agenda.entity.Buku;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How letters are numbered, and numbers that are taken by hand. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class PenomoranResource {

  @Inject PenomoranService penomoran;
  @Inject NomorKhususService nomor;

  /** What a counter begins with; {@code kunci} is empty where one counts all letters. */
  public record Mulai(Buku buku, String kunci, int pertama) {}

  /** The letter that uses a reserved number. */
  public record Pemakaian(String hal, List<String> kepada) {}

  /** Why a number is voided. */
  public record Alasan(String alasan) {}

  /** An old letter with its own number. */
  public record Susulan(int urut, String nomor, IsiNomor isi) {}

  @GET
  @Path("penomoran")
  @Operation(summary = "Pola nomor, cara menghitung, dan penghitung tahun ini")
  @APIResponse(responseCode = "200")
  public InfoPenomoran penomoran() {
    return penomoran.penomoran();
  }

  @PUT
  @Path("penomoran")
  @Operation(summary = "Menetapkan pola nomor dan cara menghitung")
  @APIResponse(responseCode = "200")
  public InfoPenomoran tetapkan(IsiPenomoran isi) {
    return penomoran.tetapkan(Body.required(isi));
  }

  @PUT
  @Path("penomoran/mulai")
  @Operation(summary = "Menetapkan nomor awal sebuah penghitung, sebelum nomor pertamanya")
  @APIResponse(responseCode = "200")
  public InfoPenomoran mulai(Mulai mulai) {
    Body.required(mulai);
    return penomoran.mulai(mulai.buku(), mulai.kunci(), mulai.pertama());
  }

  @POST
  @Path("nomor")
  @Operation(summary = "Memesan nomor berikutnya sebelum suratnya ada")
  @APIResponse(responseCode = "200")
  public AgendaKeluarBaris pesan(IsiNomor isi) {
    return nomor.pesan(Body.required(isi));
  }

  @POST
  @Path("nomor/{id}/pakai")
  @Operation(summary = "Memakai nomor pesanan untuk surat di luar portal")
  @APIResponse(responseCode = "200")
  public AgendaKeluarBaris pakai(@PathParam("id") UUID id, Pemakaian isi) {
    Body.required(isi);
    return nomor.pakai(id, isi.hal(), isi.kepada());
  }

  @POST
  @Path("nomor/{id}/sisipan")
  @Operation(summary = "Menyisipkan nomor sesudah nomor lain, misalnya 123.a")
  @APIResponse(responseCode = "200")
  public AgendaKeluarBaris sisipkan(@PathParam("id") UUID id, IsiNomor isi) {
    return nomor.sisipkan(id, Body.required(isi));
  }

  @POST
  @Path("nomor/{id}/batalkan")
  @Operation(summary = "Membatalkan nomor; nomornya tetap dalam buku")
  @APIResponse(responseCode = "200")
  public AgendaKeluarBaris batalkan(@PathParam("id") UUID id, Alasan isi) {
    return nomor.batalkan(id, Body.required(isi).alasan());
  }

  @POST
  @Path("nomor/susulan")
  @Operation(summary = "Mencatat surat lama dengan nomornya sendiri")
  @APIResponse(responseCode = "200")
  public AgendaKeluarBaris susulkan(Susulan isi) {
    Body.required(isi);
    return nomor.susulkan(isi.urut(), isi.nomor(), Body.required(isi.isi()));
  }
}
