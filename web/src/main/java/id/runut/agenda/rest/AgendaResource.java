package id.runut.agenda.rest;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.AgendaMasukBaris;
import id.runut.agenda.boundary.AgendaService;
import id.runut.agenda.boundary.ArsipProsesService;
import id.runut.agenda.boundary.EkspedisiBaris;
import id.runut.agenda.boundary.EkspedisiService;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.sop.boundary.DokumenProses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.rest.HalamanParam;
import id.runut.umum.rest.RestApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The two books and the documents of a process. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class AgendaResource {

  @Inject AgendaService agenda;
  @Inject EkspedisiService ekspedisi;
  @Inject ArsipProsesService arsip;

  @GET
  @Path("agenda/keluar")
  @Operation(summary = "Buku agenda surat keluar suatu tahun, nomor terbaru lebih dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<AgendaKeluarBaris> keluar(
      @QueryParam("tahun") int tahun,
      @QueryParam("kata") String kata,
      @BeanParam HalamanParam halaman) {
    return agenda.keluar(new SaringAgenda(tahun, kata), halaman.halaman());
  }

  @GET
  @Path("agenda/masuk")
  @Operation(summary = "Buku agenda surat masuk suatu tahun, nomor terbaru lebih dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<AgendaMasukBaris> masuk(
      @QueryParam("tahun") int tahun,
      @QueryParam("kata") String kata,
      @BeanParam HalamanParam halaman) {
    return agenda.masuk(new SaringAgenda(tahun, kata), halaman.halaman());
  }

  @GET
  @Path("agenda/keluar/{tahun}/pdf")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Buku agenda surat keluar suatu tahun sebagai PDF")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan cetakKeluar(@PathParam("tahun") int tahun) {
    return agenda.cetakKeluar(new SaringAgenda(tahun, null));
  }

  @GET
  @Path("agenda/masuk/{tahun}/pdf")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Buku agenda surat masuk suatu tahun sebagai PDF")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan cetakMasuk(@PathParam("tahun") int tahun) {
    return agenda.cetakMasuk(new SaringAgenda(tahun, null));
  }

  @GET
  @Path("ekspedisi")
  @Operation(summary = "Buku ekspedisi suatu tahun, terbaru lebih dahulu")
  @APIResponse(responseCode = "200")
  public Daftar<EkspedisiBaris> ekspedisi(
      @QueryParam("tahun") int tahun,
      @QueryParam("kata") String kata,
      @BeanParam HalamanParam halaman) {
    return ekspedisi.daftar(new SaringAgenda(tahun, kata), halaman.halaman());
  }

  @GET
  @Path("ekspedisi/{tahun}/xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Buku ekspedisi suatu tahun sebagai XLSX")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan unduhEkspedisi(@PathParam("tahun") int tahun) {
    return ekspedisi.unduh(tahun);
  }

  @GET
  @Path("ekspedisi/{tahun}/pdf")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Buku ekspedisi suatu tahun sebagai PDF")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan cetakEkspedisi(@PathParam("tahun") int tahun) {
    return ekspedisi.cetak(new SaringAgenda(tahun, null));
  }

  @GET
  @Path("agenda/keluar/{tahun}/xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Buku agenda surat keluar suatu tahun sebagai XLSX")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan unduhKeluar(@PathParam("tahun") int tahun) {
    return agenda.unduhKeluar(tahun);
  }

  @GET
  @Path("agenda/masuk/{tahun}/xlsx")
  @Produces(Unduhan.XLSX)
  @Operation(summary = "Buku agenda surat masuk suatu tahun sebagai XLSX")
  @APIResponse(responseCode = "200", description = "XLSX")
  public Unduhan unduhMasuk(@PathParam("tahun") int tahun) {
    return agenda.unduhMasuk(tahun);
  }

  @GET
  @Path("proses/{id}/dokumen")
  @Operation(summary = "Dokumen jadi suatu proses: naskah bertanda tangan, SPT, rekapitulasi")
  @APIResponse(responseCode = "200")
  public List<DokumenProses> dokumen(@PathParam("id") UUID prosesId) {
    return arsip.dokumen(prosesId);
  }

  @GET
  @Path("proses/{id}/dokumen/{berkasId}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Mengunduh satu dokumen proses")
  @APIResponse(responseCode = "200", description = "Berkas")
  public Unduhan unduh(@PathParam("id") UUID prosesId, @PathParam("berkasId") UUID berkasId) {
    return arsip.unduh(prosesId, berkasId);
  }

  @GET
  @Path("tugas/{id}/spt")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Surat perintah tugas yang mendasari tugas ini")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan suratTugas(@PathParam("id") UUID tugasId) {
    return arsip.unduhSuratTugas(tugasId);
  }
}
