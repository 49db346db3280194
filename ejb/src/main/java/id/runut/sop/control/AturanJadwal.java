package id.runut.sop.control;

import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PemicuSop.Cara;
import id.runut.sop.boundary.PemicuSop.JenisPeriode;
import id.runut.umum.boundary.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** For which periods an SOP starts by itself on a day. Pure. */
final class AturanJadwal {

  /** A day on which the portal stood still is made up for, but not the past of an agency. */
  private static final int HARI_SUSULAN = 14;

  private static final int TRIWULAN_SETAHUN = 4;

  private AturanJadwal() {}

  /** The periods whose day of start is the given one or one of the two weeks before it. */
  static List<Periode> jatuhTempo(PemicuSop pemicu, LocalDate hari) {
    List<Periode> hasil = new ArrayList<>();
    if (!pemicu.cara().contains(Cara.KALENDER)) {
      return hasil;
    }
    for (int tahun = hari.getYear() - 1; tahun <= hari.getYear(); tahun++) {
      if (pemicu.periode().contains(JenisPeriode.TAHUNAN)) {
        tambah(hasil, pemicu, new Periode(tahun, null), 1, hari);
      }
      for (int tw = 1; tw <= TRIWULAN_SETAHUN; tw++) {
        if (pemicu.periode().contains(JenisPeriode.TRIWULAN)) {
          tambah(hasil, pemicu, new Periode(tahun, tw), (tw - 1) * 3 + 1, hari);
        }
      }
    }
    return hasil;
  }

  private static void tambah(
      List<Periode> hasil, PemicuSop pemicu, Periode periode, int bulanPertama, LocalDate hari) {
    LocalDate mulai =
        LocalDate.of(periode.tahun(), bulanPertama, 1)
            .plusMonths(pemicu.bulan() - 1L)
            .withDayOfMonth(pemicu.tanggal());
    if (!mulai.isAfter(hari) && mulai.plusDays(HARI_SUSULAN).isAfter(hari)) {
      hasil.add(periode);
    }
  }
}
