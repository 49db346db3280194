package id.runut.laporan.pdf;

import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.capaian.control.AngkaIndonesia;
import id.runut.capaian.control.AturanCapaian;
import id.runut.capaian.control.KataLembar;
import id.runut.laporan.control.IsiRekapitulasi;
import id.runut.laporan.control.KataLaporan;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the body of the recap letter; letterhead, number and signature are the letter's. */
@ApplicationScoped
public class BadanRekapitulasi {

  private static final int DESIMAL_PERSEN = 2;

  @Inject TemplatCetak templat;

  /** The body as XHTML; every text from outside is escaped by the template. */
  public String tulis(IsiRekapitulasi isi) {
    Map<String, Object> nilai = new HashMap<>();
    nilai.put("instansi", isi.instansi());
    nilai.put("periode", isi.periode().panjang());
    nilai.put("catatan", isi.catatan() == null ? "" : isi.catatan());
    nilai.put("jumlahUnit", String.valueOf(isi.unit().size()));
    nilai.put("jumlahIndikator", String.valueOf(isi.baris().size()));
    nilai.put("unit", isi.unit().stream().map(u -> unit(u, isi)).toList());
    nilai.put("rataRata", persen(isi.rataRata()));
    nilai.put("predikat", KataLaporan.predikat(AturanCapaian.predikat(isi.rataRata())));
    nilai.put("lembar", KataLembar.namaLembar());
    nilai.put("versi", String.valueOf(isi.nomor()));
    nilai.put("disusun", Penanggalan.lengkap(isi.disusun(), isi.zona()));
    return templat.isi("laporan/rekapitulasi.ftlh", nilai);
  }

  private static Map<String, Object> unit(CapaianUnit u, IsiRekapitulasi isi) {
    List<Map<String, String>> baris = u.baris().stream().map(BadanRekapitulasi::baris).toList();
    return Map.of(
        "nama", u.unit(),
        "baris", baris,
        "rataRata", persen(u.rataRata()),
        "predikat", KataLaporan.predikat(AturanCapaian.predikat(u.rataRata())),
        "berkas", u.unggahan().namaBerkas(),
        "oleh", u.unggahan().oleh() + ", " + u.unggahan().jabatan(),
        "waktu", Penanggalan.lengkap(u.unggahan().diunggah(), isi.zona()),
        "sha256", u.unggahan().sha256());
  }

  private static Map<String, String> baris(BarisCapaian b) {
    return Map.of(
        "kode", b.kode(),
        "nama", KataLaporan.nama(b),
        "satuan", b.satuan(),
        "target", b.target() == null ? "-" : AngkaIndonesia.cetak(b.target(), b.desimal()),
        "realisasi", AngkaIndonesia.cetak(b.realisasi(), b.desimal()),
        "persen", persen(b.persen()),
        "predikat", KataLaporan.predikat(b.predikat()),
        "sumberData", b.sumberData(),
        "sel", b.sel());
  }

  private static String persen(BigDecimal persen) {
    return persen == null ? "-" : AngkaIndonesia.cetak(persen, DESIMAL_PERSEN);
  }
}
