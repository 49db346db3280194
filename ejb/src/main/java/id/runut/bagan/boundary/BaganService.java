package id.runut.bagan.boundary;

import id.runut.bagan.control.BahanFormulir;
import id.runut.bagan.control.GambarProses;
import id.runut.bagan.control.PembacaBpmn;
import id.runut.bagan.control.PembacaSop;
import id.runut.bagan.control.PenulisBpmn;
import id.runut.bagan.excel.FormulirBuku;
import id.runut.bagan.pdf.FormulirPdf;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.RincianProses;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * SOPs as drawings and as the official form of PermenPANRB 35/2012, from what runs. Everywhere
 * {@code versi} is the id of a published version, and null means the newest.
 */
@Stateless
@RolesAllowed("**")
public class BaganService {

  private static final String SVG = "image/svg+xml";
  private static final String BPMN = "application/xml";
  private static final int BITA_PER_MEGA = 1024 * 1024;
  private static final int BPMN_TERBESAR = 2 * BITA_PER_MEGA;

  @Inject PembacaSop pembaca;
  @Inject FormulirPdf pdf;
  @Inject FormulirBuku buku;

  /** The SOPs of the caller's agency, each in its newest version. */
  public List<SopBerbagan> daftar() {
    return pembaca.daftar();
  }

  /**
   * The form without its drawing.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP or version
   */
  public FormulirSop formulir(String kode, UUID versi) {
    return pembaca.formulir(kode, versi);
  }

  /**
   * The drawing as SVG markup for a page; it takes its colours from the page's style sheet.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP or version
   */
  public String gambar(String kode, UUID versi) {
    return GambarProses.polos(pembaca.definisi(kode, versi));
  }

  /** The drawing of a process that the caller has been shown, with its present steps lit. */
  public String gambar(RincianProses proses) {
    return GambarProses.hidup(proses);
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP or version
   */
  public Unduhan unduhPdf(String kode, UUID versi, KertasBagan kertas) {
    return Unduhan.pdf(nama(kode, "pdf"), pdf.cetak(bahan(kode, versi), kertas));
  }

  /**
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP or version
   */
  public Unduhan unduhXlsx(String kode, UUID versi, KertasBagan kertas) {
    return Unduhan.xlsx(nama(kode, "xlsx"), buku.cetak(bahan(kode, versi), kertas));
  }

  /**
   * The definition as BPMN 2.0 with its diagram.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP or version
   */
  public Unduhan unduhBpmn(String kode, UUID versi) {
    return new Unduhan(nama(kode, "bpmn"), BPMN, PenulisBpmn.tulis(pembaca.definisi(kode, versi)));
  }

  /**
   * Reads back what {@link #unduhBpmn} has written, also after another tool has changed it; stores
   * nothing. Whether the definition can run is judged when it is published.
   *
   * @throws id.runut.umum.boundary.DataTidakSah when it is too large or no such file; says every
   *     step that cannot be read
   */
  @RolesAllowed(PeranPortal.ADMIN)
  public DefinisiSop bacaBpmn(byte[] isi) {
    if (isi.length > BPMN_TERBESAR) {
      throw new DataTidakSah("bpmn.terlaluBesar", BPMN_TERBESAR / BITA_PER_MEGA);
    }
    return PembacaBpmn.baca(isi);
  }

  /**
   * The drawing as a file of its own, with its colours in it.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the agency has no such SOP or version
   */
  public Unduhan unduhSvg(String kode, UUID versi) {
    return new Unduhan(
        nama(kode, "svg"),
        SVG,
        GambarProses.mandiri(pembaca.definisi(kode, versi)).getBytes(StandardCharsets.UTF_8));
  }

  private BahanFormulir bahan(String kode, UUID versi) {
    return BahanFormulir.dari(pembaca.instansi(), pembaca.definisi(kode, versi));
  }

  private static String nama(String kode, String akhiran) {
    return "sop-" + kode + "." + akhiran;
  }
}
