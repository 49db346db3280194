package id.runut.agenda.pdf;

import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.Pengiriman;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.pdf.PenataPdf;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Prints the receipts of a sent letter (buku ekspedisi, DOMAIN 2.4). */
@ApplicationScoped
public class LembarTandaTerima {

  @Inject OrganisasiRepository organisasi;
  @Inject TemplatCetak templat;
  @Inject PenataPdf penata;
  @Inject Jam jam;

  /**
   * The sheet as it stands now.
   *
   * @param semua the addressees of one sending, at least one
   */
  public Unduhan cetak(List<Distribusi> semua) {
    Pengiriman p = semua.get(0).getPengiriman();
    InfoInstansi instansi =
        PembacaIdentitas.info(organisasi.instansi(p.getInstansiId()).orElseThrow());
    String html =
        templat.isi(
            "agenda/tanda-terima.ftlh",
            Map.of(
                "judul", "Tanda Terima Naskah",
                "instansi", instansi,
                "surat", p,
                "tanggalSurat", Penanggalan.tanggal(p.getTanggal()),
                "dikirim", lengkap(p.getDikirim(), instansi),
                "baris", semua.stream().map(d -> baris(d, instansi)).toList(),
                "dicetak", lengkap(jam.sekarang(), instansi)));
    return Unduhan.pdf("tanda-terima.pdf", penata.tata(html, "Tanda Terima " + p.getNomor()));
  }

  private static Baris baris(Distribusi d, InfoInstansi instansi) {
    boolean diterima = d.getDiterima() != null;
    return new Baris(
        d.getJabatan(),
        d.getInstansiId().equals(instansi.id()) ? "" : d.getInstansi(),
        diterima ? d.getPenerima().getNama() : "",
        diterima ? d.getPenerima().getNamaJabatan() : "",
        lengkap(d.getDiterima(), instansi),
        keterangan(d, instansi));
  }

  private static String keterangan(Distribusi d, InfoInstansi instansi) {
    if (d.getDiterima() != null) {
      return "Dikonfirmasi secara elektronik"
          + (d.getPerangkat() == null ? "" : ", " + d.getPerangkat());
    }
    return d.getDibuka() == null
        ? "Belum dibuka"
        : "Dibuka " + lengkap(d.getDibuka(), instansi) + ", belum dikonfirmasi";
  }

  private static String lengkap(Instant saat, InfoInstansi instansi) {
    return saat == null ? "" : Penanggalan.lengkap(saat, instansi.zonaWaktu());
  }

  /** A line of the sheet; fields that do not apply are empty. */
  public record Baris(
      String tujuan,
      String instansi,
      String penerima,
      String jabatan,
      String diterima,
      String keterangan) {}
}
