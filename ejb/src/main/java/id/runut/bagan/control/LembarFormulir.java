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

  /** The columns of an SOP's form. */
  public static LebarKolom kolom(DefinisiSop sop, double lebarLembar) {
    List<String> pelaksana = PenyusunFormulir.pelaksana(sop);
    return LebarKolom.bagi(lebarLembar, pelaksana.size(), kataTerlebar(pelaksana));
  }

  /**
   * @param tinggi what a page has for the table, its heads included
   */
  public static LembarFormulir ukur(
      DefinisiSop sop, List<BarisSop> isi, LebarKolom lebar, double tinggi) {
    List<SelTeks> kepala = kepala(sop, lebar);
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

  /** Words of the column heads, from left to right. */
  public static List<String> judul(DefinisiSop sop) {
    List<String> judul =
        new ArrayList<>(List.of(KataBagan.dari("kolom.no"), KataBagan.dari("kolom.kegiatan")));
    judul.addAll(PenyusunFormulir.pelaksana(sop));
    Stream.of("kelengkapan", "waktu", "keluaran", "keterangan")
        .forEach(k -> judul.add(KataBagan.dari("kolom." + k)));
    return judul;
  }

  private static List<SelTeks> kepala(DefinisiSop sop, LebarKolom lebar) {
    List<String> judul = judul(sop);
    List<Double> batas = lebar.batas();
    List<SelTeks> kepala = new ArrayList<>();
    for (int i = 0; i < judul.size(); i++) {
      boolean pelaksana = i >= 2 && i < 2 + lebar.jumlahPelaksana();
      kepala.add(
          SelTeks.dari(
              judul.get(i),
              batas.get(i + 1) - batas.get(i),
              pelaksana ? HURUF_SEMPIT : HURUF_KEPALA,
              true));
    }
    return kepala;
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
