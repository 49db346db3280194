package id.runut.siklus.control;

import id.runut.siklus.boundary.SopSiklus.Keadaan;
import id.runut.siklus.boundary.SopSiklus.PeriodeSiklus;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.entity.Proses;
import id.runut.sop.entity.StatusProses;
import id.runut.umum.boundary.Periode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads from the processes of a year where an SOP stands for a period. Pure.
 *
 * @param proses processes of the year, oldest first
 * @param ringkasan lines of those that run
 * @param terlihat processes that the reader may see
 * @param hari today
 */
record PembacaKeadaan(
    List<Proses> proses, Map<UUID, RingkasanProses> ringkasan, Set<UUID> terlihat, LocalDate hari) {

  /** The SOP's periods of the year; what has run on demand after them. */
  List<PeriodeSiklus> periode(UUID sopId, DefinisiSop definisi, int tahun) {
    List<Periode> tetap = definisi.pemicu().periode(tahun);
    if (tetap.isEmpty()) {
      return proses.stream()
          .filter(p -> p.getSopId().equals(sopId))
          .map(p -> dengan(periode(p), definisi, p))
          .toList();
    }
    return tetap.stream().map(p -> satu(sopId, definisi, p)).toList();
  }

  /** A running process tells more than one that has ended, a newer one more than an older. */
  private PeriodeSiklus satu(UUID sopId, DefinisiSop definisi, Periode periode) {
    return proses.stream()
        .filter(p -> p.getSopId().equals(sopId) && periode(p).equals(periode))
        .max(
            Comparator.comparing((Proses p) -> p.getStatus() == StatusProses.BERJALAN)
                .thenComparing(Proses::getDimulai))
        .map(p -> dengan(periode, definisi, p))
        .orElseGet(() -> belum(definisi, periode));
  }

  private PeriodeSiklus belum(DefinisiSop definisi, Periode periode) {
    LocalDate mulai = definisi.pemicu().mulai(periode).orElse(null);
    boolean tiba = mulai != null && !mulai.isAfter(hari);
    return new PeriodeSiklus(
        periode,
        tiba ? Keadaan.JATUH_TEMPO : Keadaan.BELUM,
        mulai,
        null,
        null,
        definisi.langkah().size(),
        null,
        "",
        null);
  }

  private PeriodeSiklus dengan(Periode periode, DefinisiSop definisi, Proses p) {
    RingkasanProses r = ringkasan.get(p.getId());
    boolean berjalan = r != null;
    return new PeriodeSiklus(
        periode,
        berjalan ? keadaan(r) : Keadaan.SELESAI,
        definisi.pemicu().mulai(periode).orElse(null),
        terlihat.contains(p.getId()) ? p.getId() : null,
        berjalan ? r.langkah() : null,
        berjalan ? r.jumlahLangkah() : definisi.langkah().size(),
        berjalan ? r.judulLangkah() : null,
        berjalan ? r.dipegang() : "",
        p.getSelesai());
  }

  private static Keadaan keadaan(RingkasanProses r) {
    if (r.lewat()) {
      return Keadaan.LEWAT;
    }
    return r.menunggu() == null ? Keadaan.BERJALAN : Keadaan.MENUNGGU;
  }

  private static Periode periode(Proses p) {
    return new Periode(p.getTahun(), p.getTriwulan());
  }
}
