package id.runut.bagan.control;

import id.runut.bagan.boundary.BarisSop;
import id.runut.sop.boundary.DefinisiSop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The flowchart table of the form, measured: columns, the cells of every row, and its pages.
 *
 * @param kepala cells of the column heads: number, activity, roles, and the rest
 * @param tinggiKepala height of the upper and of the lower line of heads
 * @param baris cells of the rows without the roles' columns; one more than there are steps where
 *     the end stands alone
 */
public record LembarFormulir(
    LebarKolom lebar,
    List<SelTeks> kepala,
    List<Double> tinggiKepala,
    List<List<SelTeks>> baris,
    List<HalamanBagan> halaman) {

  /** Letters of the table. */
  public static final double HURUF = 8;

  public static final double HURUF_KEPALA = 7.5;
  public static final double HURUF_LABEL = 6.5;

  private static final double HURUF_SEMPIT = 7;
  private static final double BAGIAN_SIMBOL = 0.62;
  private static final double SIMBOL_TERLEBAR = 36;
  private static final double TINGGI_SIMBOL = 22;
  private static final double SELA = 20;
  private static final double PITA = 22;

  /**
   * @param tinggi what a page has for the table, its heads included
   */
  public static LembarFormulir ukur(
      DefinisiSop sop, List<BarisSop> isi, double lebarLembar, double tinggi) {
    List<String> pelaksana = PenyusunFormulir.pelaksana(sop);
    LebarKolom lebar = LebarKolom.bagi(lebarLembar, pelaksana.size(), kataTerlebar(pelaksana));
    List<SelTeks> kepala = kepala(pelaksana, lebar);
    double atas = kepala.get(0).tinggi();
    double bawah = kepala.stream().mapToDouble(SelTeks::tinggi).max().orElse(0);
    double lebarSimbol = Math.min(SIMBOL_TERLEBAR, lebar.pelaksana() * BAGIAN_SIMBOL);
    RangkaBagan rangka =
        RangkaBagan.formulir(
            sop.peran(), sop.langkah(), new RangkaBagan.Ukuran(lebarSimbol, TINGGI_SIMBOL));
    List<List<SelTeks>> baris = new ArrayList<>(isi.stream().map(b -> sel(b, lebar)).toList());
    if (rangka.simpul().size() > baris.size()) {
      baris.add(List.of(SelTeks.dari("", lebar.no(), HURUF, false), penutup(lebar)));
    }
    double muat = tinggi - atas - bawah;
    return new LembarFormulir(
        lebar,
        kepala,
        List.of(atas, bawah),
        baris,
        TataBagan.tata(
            rangka,
            new TataBagan.Ukuran(
                lebar.batasPelaksana(),
                baris.stream().map(b -> Math.min(tinggi(b), muat - 2 * PITA)).toList(),
                muat,
                PITA,
                HURUF_LABEL)));
  }

  private static double kataTerlebar(List<String> pelaksana) {
    return pelaksana.stream()
            .flatMap(p -> Stream.of(p.split("\\s+")))
            .mapToDouble(k -> Aksara.lebar(k, HURUF_SEMPIT, true))
            .max()
            .orElse(0)
        + 2 * SelTeks.TEPI
        + 0.1;
  }

  private static SelTeks penutup(LebarKolom lebar) {
    return SelTeks.dari(KataBagan.dari("selesai"), lebar.kegiatan(), HURUF, false);
  }

  private static double tinggi(List<SelTeks> sel) {
    return Math.max(
        TINGGI_SIMBOL + SELA, sel.stream().mapToDouble(SelTeks::tinggi).max().orElse(0));
  }

  private static List<SelTeks> kepala(List<String> pelaksana, LebarKolom lebar) {
    List<SelTeks> kepala = new ArrayList<>();
    kepala.add(sel("kolom.no", lebar.no()));
    kepala.add(sel("kolom.kegiatan", lebar.kegiatan()));
    pelaksana.forEach(p -> kepala.add(SelTeks.dari(p, lebar.pelaksana(), HURUF_SEMPIT, true)));
    return Stream.concat(
            kepala.stream(),
            Stream.of(
                sel("kolom.kelengkapan", lebar.kelengkapan()),
                sel("kolom.waktu", lebar.waktu()),
                sel("kolom.keluaran", lebar.keluaran()),
                sel("kolom.keterangan", lebar.keterangan())))
        .toList();
  }

  private static SelTeks sel(String kunci, double lebar) {
    return SelTeks.dari(KataBagan.dari(kunci), lebar, HURUF_KEPALA, true);
  }

  private static List<SelTeks> sel(BarisSop b, LebarKolom lebar) {
    return List.of(
        SelTeks.dari(b.sebutan() + ".", lebar.no(), HURUF, false),
        SelTeks.dari(b.kegiatan(), lebar.kegiatan(), HURUF, false),
        SelTeks.daftar(b.kelengkapan(), lebar.kelengkapan(), HURUF),
        SelTeks.dari(b.waktu(), lebar.waktu(), HURUF, false),
        SelTeks.daftar(b.keluaran(), lebar.keluaran(), HURUF),
        SelTeks.daftar(b.keterangan(), lebar.keterangan(), HURUF_SEMPIT));
  }
}
