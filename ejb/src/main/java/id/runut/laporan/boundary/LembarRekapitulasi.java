package id.runut.laporan.boundary;

import id.runut.capaian.boundary.CapaianUnit;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.Putusan;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Where the recap of a process stands.
 *
 * @param unit what the units have handed in
 * @param belumMengirim names of the units whose data are still missing
 * @param jumlahIndikator over all units
 * @param rataRata plain mean of all indicators' percentages; null without any
 * @param rekapitulasi the newest version; null before the first
 * @param bolehSusun whether the caller may make a new version now
 * @param bolehAjukan whether the newest version may be handed on, and if not, why not
 */
public record LembarRekapitulasi(
    UUID prosesId,
    Periode periode,
    List<CapaianUnit> unit,
    List<String> belumMengirim,
    int jumlahIndikator,
    BigDecimal rataRata,
    RingkasanRekapitulasi rekapitulasi,
    Putusan bolehSusun,
    Putusan bolehAjukan) {

  public LembarRekapitulasi {
    unit = List.copyOf(unit);
    belumMengirim = List.copyOf(belumMengirim);
  }
}
