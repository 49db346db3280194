package id.runut.laporan.control;

import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.capaian.control.PenyusunCapaian;
import id.runut.umum.boundary.Periode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * All that stands in a recap.
 *
 * @param instansi name of the agency
 * @param dokumen name of the document that the recap is, as its SOP calls it
 * @param nomor version, from 1
 * @param catatan what its author has to say about it; null for nothing
 */
public record IsiRekapitulasi(
    String instansi,
    String dokumen,
    Periode periode,
    int nomor,
    String catatan,
    Instant disusun,
    ZoneId zona,
    List<CapaianUnit> unit) {

  public IsiRekapitulasi {
    unit = List.copyOf(unit);
  }

  /** Its title: "Rekapitulasi Data Kinerja Triwulan III Tahun 2026". */
  public String judul() {
    return KataLaporan.dari("hal", dokumen, periode.panjang());
  }

  public List<BarisCapaian> baris() {
    return unit.stream().flatMap(u -> u.baris().stream()).toList();
  }

  /** Plain mean over all indicators; null without any percentage. */
  public BigDecimal rataRata() {
    return PenyusunCapaian.rataRata(baris());
  }
}
