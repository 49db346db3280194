package id.runut.disposisi.rest;

import id.runut.disposisi.boundary.BacaDisposisiService;
import id.runut.disposisi.boundary.BahanPerintah;
import id.runut.disposisi.boundary.BarisDisposisi;
import id.runut.disposisi.boundary.DisposisiSuratService;
import id.runut.disposisi.boundary.IsiLaporan;
import id.runut.disposisi.boundary.IsiPerintah;
import id.runut.disposisi.boundary.PohonDisposisi;
import id.runut.disposisi.boundary.RincianDisposisi;
import id.runut.disposisi.boundary.SaringDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders about letters: give, pass on, report, take back, print. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disposisi surat")
@APIResponse(responseCode = "default", ref = RestApplication.MASALAH)
public class DisposisiSuratResource {

  @Inject DisposisiSuratService disposisi;
  @Inject BacaDisposisiService baca;

  @GET
  @Path("disposisi")
  @Operation(summary = "Disposisi surat yang Anda terima atau berikan")
  @APIResponse(responseCode = "200")
  public Daftar<BarisDisposisi> daftar(
      @QueryParam("kotak") SaringDisposisi.Kotak kotak,
      @QueryParam("cari") String cari,
      @QueryParam("urgensi") SifatDisposisi urgensi,
      @BeanParam HalamanParam halaman) {
    return baca.daftar(new SaringDisposisi(kotak, cari, urgensi), halaman.halaman());
  }

  @GET
  @Path("disposisi/bahan/{jabatan}")
  @Operation(summary = "Penerima dan instruksi yang dapat dipilih oleh jabatan Anda")
  @APIResponse(responseCode = "200")
  public BahanPerintah bahan(@PathParam("jabatan") UUID jabatanId) {
    return baca.bahan(jabatanId);
  }

  @GET
  @Path("disposisi/surat/{jenis}/{id}")
  @Operation(summary = "Surat beserta disposisinya yang dapat Anda lihat; pembacaan dicatat")
  @APIResponse(responseCode = "200")
  public PohonDisposisi pohon(@PathParam("jenis") String jenis, @PathParam("id") UUID id) {
    return baca.pohon(jenis, id);
  }

  @POST
  @Path("disposisi/surat/{jenis}/{id}")
  @Operation(summary = "Memberi disposisi pertama atas surat")
  @APIResponse(responseCode = "200", description = "Disposisi diberikan")
  public Diberikan arahkan(
      @PathParam("jenis") String jenis, @PathParam("id") UUID id, IsiPerintah isi) {
    return new Diberikan(disposisi.arahkan(jenis, id, Body.required(isi)));
  }

  @POST
  @Path("disposisi/surat/{jenis}/{id}/tidak-perlu")
  @Operation(summary = "Menyatakan surat tidak perlu disposisi")
  @APIResponse(responseCode = "204", description = "Surat ditutup")
  public void tanpaDisposisi(
      @PathParam("jenis") String jenis, @PathParam("id") UUID id, Alasan alasan) {
    disposisi.tanpaDisposisi(jenis, id, Body.required(alasan).alasan());
  }

  @GET
  @Path("disposisi/{id}")
  @Operation(summary = "Satu disposisi surat; pembacaan oleh penerimanya dicatat")
  @APIResponse(responseCode = "200")
  public RincianDisposisi buka(@PathParam("id") UUID id) {
    return baca.buka(id);
  }

  @GET
  @Path("disposisi/{id}/lembar-surat")
  @Produces(Unduhan.PDF)
  @Operation(summary = "Lembar disposisi surat sebagai PDF")
  @APIResponse(responseCode = "200", description = "PDF")
  public Unduhan lembar(@PathParam("id") UUID id) {
    return baca.lembar(id);
  }

  @POST
  @Path("disposisi/{id}/tarik")
  @Operation(summary = "Menarik disposisi yang belum dibaca dari semua penerimanya")
  @APIResponse(responseCode = "204", description = "Ditarik")
  public void tarik(@PathParam("id") UUID id) {
    disposisi.tarik(id);
  }

  @POST
  @Path("disposisi/{id}/tarik/{penerima}")
  @Operation(summary = "Menarik disposisi yang belum dibaca dari satu penerima")
  @APIResponse(responseCode = "204", description = "Ditarik")
  public void tarikDari(@PathParam("id") UUID id, @PathParam("penerima") UUID penerimaId) {
    disposisi.tarikDari(id, penerimaId);
  }

  @POST
  @Path("disposisi/penerima/{id}/teruskan")
  @Operation(summary = "Meneruskan surat dengan disposisi lanjutan")
  @APIResponse(responseCode = "200", description = "Disposisi diberikan")
  public Diberikan teruskan(@PathParam("id") UUID penerimaId, IsiPerintah isi) {
    return new Diberikan(disposisi.teruskan(penerimaId, Body.required(isi)));
  }

  @POST
  @Path("disposisi/penerima/{id}/laporan")
  @Operation(summary = "Melaporkan tindak lanjut, atau bahwa disposisi selesai")
  @APIResponse(responseCode = "204", description = "Dilaporkan")
  public void lapor(@PathParam("id") UUID penerimaId, Laporan laporan) {
    Laporan isi = Body.required(laporan);
    disposisi.lapor(penerimaId, new IsiLaporan(isi.isi(), null, null, isi.selesai()));
  }

  @POST
  @Path("disposisi/penerima/{id}/laporan-berkas")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Melampirkan bukti (PDF atau gambar) sebagai laporan tindak lanjut")
  @APIResponse(responseCode = "204", description = "Dilaporkan")
  public void bukti(
      @PathParam("id") UUID penerimaId,
      @QueryParam("isi") String isi,
      @QueryParam("selesai") boolean selesai,
      List<EntityPart> bagian) {
    EntityPart berkas = Body.onlyFile(bagian);
    disposisi.lapor(
        penerimaId,
        new IsiLaporan(
            isi, berkas.getFileName().orElseThrow(), Body.file(berkas.getContent()), selesai));
  }

  @GET
  @Path("disposisi/laporan/{id}/berkas")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "Berkas yang dilampirkan pada suatu laporan")
  @APIResponse(responseCode = "200", description = "Berkas")
  public Unduhan berkas(@PathParam("id") UUID laporanId) {
    return baca.bukti(laporanId);
  }

  /** The order that was given. */
  @Schema(name = "DisposisiSuratDiberikan")
  public record Diberikan(UUID id) {}

  /** Why no order is needed. */
  @Schema(name = "AlasanTanpaDisposisi")
  public record Alasan(String alasan) {}

  /**
   * A report.
   *
   * @param isi what was done; may be empty where it is done
   */
  @Schema(name = "LaporanDisposisiSurat")
  public record Laporan(String isi, boolean selesai) {}
}
