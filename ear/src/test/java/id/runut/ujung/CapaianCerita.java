package id.runut.ujung;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the units of the story report for the third quarter of 2026, and what that is worth: worked
 * out by hand from the targets of the demo agency and the formulas of the SOP (realisasi / target;
 * where lower is better (2 target - realisasi) / target and never below nought, or target /
 * realisasi), so that the portal is not measured by its own arithmetic.
 */
final class CapaianCerita {

  static final List<Unit> UNIT =
      List.of(
          new Unit(
              Akun.KABID_KELEMBAGAAN,
              "Bidang Kelembagaan dan Pengawasan",
              "82,00",
              List.of(
                  new Baris("1.1", 209, "95,00", "Sangat tinggi"),
                  new Baris("1.2", 95, "100,00", "Sangat tinggi"),
                  new Baris("1.3", 45, "75,00", "Sedang"),
                  new Baris("1.4", 31.9, "90,00", "Tinggi"),
                  new Baris("1.5", 39, "50,00", "Sangat rendah"))),
          new Unit(
              Akun.KABID_KOPERASI,
              "Bidang Pemberdayaan Koperasi",
              "61,03",
              List.of(
                  new Baris("1.1", 63.24, "102,00", "Sangat tinggi"),
                  new Baris("1.2", 500, "104,17", "Sangat tinggi"),
                  new Baris("1.3", 21, "60,00", "Rendah"),
                  // Lower is better: more than twice the target is worth nothing.
                  new Baris("1.4", 12, "0,00", "Sangat rendah"),
                  new Baris("1.5", 0, "0,00", "Sangat rendah"),
                  new Baris("1.6", 41, "100,00", "Sangat tinggi"))),
          new Unit(
              Akun.KABID_USAHA_KECIL,
              "Bidang Pemberdayaan Usaha Kecil",
              "92,20",
              List.of(
                  new Baris("1.1", 300, "200,00", "Sangat tinggi"),
                  new Baris("1.2", 56, "100,00", "Sangat tinggi"),
                  new Baris("1.3", 364, "91,00", "Sangat tinggi"),
                  // A turnover that shrinks.
                  new Baris("1.4", -0.9, "-20,00", "Sangat rendah"),
                  new Baris("1.5", 1062, "90,00", "Tinggi"))),
          new Unit(
              Akun.KABID_PENGEMBANGAN,
              "Bidang Pengembangan Usaha",
              "71,11",
              List.of(
                  new Baris("1.1", 152, "76,00", "Tinggi"),
                  new Baris("1.2", 198, "66,00", "Sedang"),
                  new Baris("1.3", 841.5, "51,00", "Rendah"),
                  new Baris("1.4", 44, "100,00", "Sangat tinggi"),
                  new Baris("1.5", 7, "63,64", "Rendah"),
                  // Lower is better, as a ratio: five days instead of three and a half.
                  new Baris("1.6", 5, "70,00", "Sedang"))),
          new Unit(
              Akun.KEPALA_UPT,
              "UPT Balai Pelatihan",
              "102,01",
              List.of(
                  new Baris("1.1", 495, "103,13", "Sangat tinggi"),
                  new Baris("1.2", 14, "87,50", "Tinggi"),
                  new Baris("1.3", 82.5, "99,40", "Sangat tinggi"),
                  new Baris("1.4", 60, "100,00", "Sangat tinggi"),
                  new Baris("1.5", 4.4, "120,00", "Sangat tinggi"))));

  /** Mean of all 27 indicators. */
  static final String RATA_RATA = "80,51";

  private CapaianCerita() {}

  /**
   * @param rataRata plain mean of its percentages
   */
  record Unit(Akun akun, String nama, String rataRata, List<Baris> baris) {

    /** What is typed into the workbook, by the indicator's code. */
    Map<String, Double> realisasi() {
      return baris.stream().collect(Collectors.toMap(Baris::kode, Baris::realisasi));
    }
  }

  /**
   * @param persen as pages and papers write it, without the sign
   */
  record Baris(String kode, double realisasi, String persen, String predikat) {}

  /** The figures of one unit. */
  static Unit milik(Akun akun) {
    return UNIT.stream().filter(u -> u.akun() == akun).findFirst().orElseThrow();
  }
}
