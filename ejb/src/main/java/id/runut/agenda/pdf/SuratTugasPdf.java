package id.runut.agenda.pdf;

import id.runut.umum.control.Penanggalan;
import id.runut.umum.pdf.KodeQr;
import id.runut.umum.pdf.PenataPdf;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Prints a surat perintah tugas (DOMAIN 2.3). */
@ApplicationScoped
public class SuratTugasPdf {

  private final TemplatCetak templat;
  private final PenataPdf penata;

  protected SuratTugasPdf() {
    this(null, null);
  }

  @Inject
  public SuratTugasPdf(TemplatCetak templat, PenataPdf penata) {
    this.templat = templat;
    this.penata = penata;
  }

  /** The paper as PDF. */
  public byte[] cetak(IsiSuratTugas isi) {
    String judul = "Surat Perintah Tugas " + isi.nomor();
    return penata.tata(
        templat.isi(
            "agenda/surat-tugas.ftlh",
            Map.of(
                "judul",
                judul,
                "isi",
                isi,
                "tanggal",
                Penanggalan.tanggal(isi.tanggal()),
                "qr",
                KodeQr.uri(isi.alamat()))),
        judul);
  }
}
