package id.runut.bagan.control;

import id.runut.bagan.control.HalamanBagan.BarisTata;
import id.runut.bagan.control.PembagiHalaman.Bagian;
import id.runut.bagan.control.Simbol.Sisi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives every symbol, arrow and connector of a flowchart its place, page by page. Knows nothing of
 * paper: whoever draws it says how wide the columns are, how high the rows, and what fits on a
 * page.
 */
final class TataBagan {

  private static final int HURUF = 26;

  /** What it costs to put a connector over something, onto a line, or away from its column. */
  private static final double BERTUMPUK = 1000;

  private static final double DI_GARIS = 12;
  private static final double PER_JAUH = 0.15;

  private final RangkaBagan rangka;
  private final Ukuran ukuran;
  private final List<PencariJalur> halaman = new ArrayList<>();
  private final List<List<BarisTata>> baris = new ArrayList<>();
  private final Map<Integer, Integer> halamanBaris = new HashMap<>();
  private final Map<Integer, Simbol> utama = new HashMap<>();
  private final Map<List<Integer>, Simbol> penghubungKeluar = new HashMap<>();
  private int hurufTerpakai;

  /**
   * Measures of a drawing.
   *
   * @param batasKolom left edges of the columns and the right edge of the last
   * @param tinggiBaris heights of the rows
   * @param muat height of a page's rows, bands included
   * @param pita height of the band for connectors at the head and the foot of a page
   * @param hurufLabel size of the letters of Ya and Tidak
   */
  record Ukuran(
      List<Double> batasKolom,
      List<Double> tinggiBaris,
      double muat,
      double pita,
      double hurufLabel) {}

  private TataBagan(RangkaBagan rangka, Ukuran ukuran) {
    this.rangka = rangka;
    this.ukuran = ukuran;
  }

  /** The pages of the drawing; coordinates begin anew at the first row of each. */
  static List<HalamanBagan> tata(RangkaBagan rangka, Ukuran ukuran) {
    TataBagan tata = new TataBagan(rangka, ukuran);
    List<Bagian> bagian = PembagiHalaman.bagi(ukuran.tinggiBaris(), ukuran.muat(), ukuran.pita());
    for (int i = 0; i < bagian.size(); i++) {
      tata.siapkan(bagian.get(i), i > 0, i + 1 < bagian.size());
    }
    tata.sambungkan();
    return tata.hasil();
  }

  private void siapkan(Bagian b, boolean pitaAtas, boolean pitaBawah) {
    double y = pitaAtas ? ukuran.pita() : 0;
    List<Double> batas = new ArrayList<>(List.of(y));
    List<BarisTata> kotak = new ArrayList<>();
    for (int i = b.dari(); i < b.sampai(); i++) {
      double atas = i == b.dari() ? 0 : y;
      y += ukuran.tinggiBaris().get(i);
      batas.add(y);
      double bawah = i + 1 == b.sampai() && pitaBawah ? y + ukuran.pita() : y;
      kotak.add(new BarisTata(i, atas, bawah - atas));
      halamanBaris.put(i, halaman.size());
    }
    double tinggi = pitaBawah ? y + ukuran.pita() : y;
    PencariJalur baru =
        new PencariJalur(new PapanBagan(ukuran.batasKolom(), batas, tinggi, ukuran.hurufLabel()));
    halaman.add(baru);
    baris.add(kotak);
    for (int i = b.dari(); i < b.sampai(); i++) {
      double tengah = (batas.get(i - b.dari()) + batas.get(i - b.dari() + 1)) / 2;
      simbol(baru, i, tengah);
    }
  }

  private void simbol(PencariJalur tempat, int indeks, double y) {
    Simpul s = rangka.simpul().get(indeks);
    Simbol simbol = simbol(tempat, s, s.kolom(), y, s.bentuk(), false);
    utama.put(indeks, simbol);
    for (Sisi sisi : List.of(Sisi.KIRI, Sisi.KANAN)) {
      Simbol sebelum = simbol;
      List<Integer> kolom =
          s.bersama().stream()
              .filter(k -> (k - s.kolom()) * sisi.dx > 0)
              .sorted(Comparator.comparing(k -> Math.abs(k - s.kolom())))
              .toList();
      for (int k : kolom) {
        Simbol peserta = simbol(tempat, s, k, y, Bentuk.KEGIATAN, true);
        Sisi lawan = sisi == Sisi.KIRI ? Sisi.KANAN : Sisi.KIRI;
        tempat.tambah(
            new Panah(
                sebelum,
                peserta,
                s.langkah(),
                s.langkah(),
                s.timbalBalik() ? Cabang.TIMBAL_BALIK : Cabang.BERSAMA,
                List.of(sebelum.pada(sisi), peserta.pada(lawan)),
                null));
        sebelum = peserta;
      }
    }
  }

  private static Simbol simbol(
      PencariJalur tempat, Simpul s, int kolom, double y, Bentuk bentuk, boolean bersama) {
    Kotak kotak = Kotak.berpusat(tempat.papan().tengahKolom(kolom), y, s.lebar(), s.tinggi());
    Simbol simbol = new Simbol(bentuk, kotak, s.langkah(), null, bersama);
    tempat.tambah(simbol);
    return simbol;
  }

  /** Arrows forwards first, because they are the thread; then the short ways back. */
  private void sambungkan() {
    rangka.sambungan().stream()
        .sorted(
            Comparator.<Sambungan>comparingInt(s -> s.ke() > s.dari() ? 0 : 1)
                .thenComparingInt(s -> Math.abs(s.ke() - s.dari()))
                .thenComparingInt(Sambungan::dari))
        .forEach(this::sambungkan);
    halaman.forEach(PencariJalur::perbaiki);
  }

  private void sambungkan(Sambungan s) {
    int dari = halamanBaris.get(s.dari());
    int ke = halamanBaris.get(s.ke());
    Simbol awal = utama.get(s.dari());
    Simbol akhir = utama.get(s.ke());
    if (dari == ke) {
      pasang(halaman.get(dari), panah(s, awal, akhir));
      return;
    }
    List<Integer> sambunganSama = List.of(dari, s.ke());
    Simbol ada = penghubungKeluar.get(sambunganSama);
    if (ada != null) {
      pasang(halaman.get(dari), panah(s, awal, ada));
      return;
    }
    String huruf = huruf(hurufTerpakai++);
    boolean maju = ke > dari;
    Function<Simbol, Panah> keluar = p -> panah(s, awal, p);
    Function<Simbol, Panah> masuk = p -> panah(s, p, akhir);
    Simbol penghubung = new Simbol(Bentuk.PENGHUBUNG, akhir.kotak(), 0, huruf, false);
    penghubungKeluar.put(
        sambunganSama, hubungkan(halaman.get(dari), maju, penghubung, keluar).ke());
    hubungkan(halaman.get(ke), !maju, penghubung, masuk);
  }

  private Panah panah(Sambungan s, Simbol dari, Simbol ke) {
    return new Panah(
        dari,
        ke,
        rangka.simpul().get(s.dari()).langkah(),
        rangka.simpul().get(s.ke()).langkah(),
        s.cabang(),
        List.of(),
        null);
  }

  private static void pasang(PencariJalur tempat, Panah diminta) {
    tempat.tambah(tempat.cari(diminta).panah());
  }

  /**
   * Puts a connector where its arrow looks best, if possible in the column of the arrow's end.
   *
   * @param contoh the connector, in the place of the symbol where the whole arrow ends
   */
  private Panah hubungkan(
      PencariJalur tempat, boolean diBawah, Simbol contoh, Function<Simbol, Panah> diminta) {
    double sisi = ukuran.pita() - PapanBagan.JARAK;
    double y = diBawah ? tempat.papan().tinggi() - ukuran.pita() / 2 : ukuran.pita() / 2;
    Simbol terpilih = null;
    Panah terbaik = null;
    double nilai = 0;
    for (double x : tempat.papan().tempatPenghubung(sisi)) {
      Simbol calon =
          new Simbol(Bentuk.PENGHUBUNG, Kotak.berpusat(x, y, sisi, sisi), 0, contoh.huruf(), false);
      PencariJalur.Hasil hasil = tempat.cari(diminta.apply(calon));
      double ini =
          hasil.nilai()
              + (bebas(tempat, calon) ? 0 : BERTUMPUK)
              + (tempat.papan().diTengahKolom(x) ? 0 : DI_GARIS)
              + Math.abs(x - contoh.kotak().tengahX()) * PER_JAUH;
      if (terpilih == null || ini < nilai) {
        terpilih = calon;
        terbaik = hasil.panah();
        nilai = ini;
      }
    }
    tempat.tambah(terpilih);
    tempat.tambah(terbaik);
    return terbaik;
  }

  private static boolean bebas(PencariJalur tempat, Simbol calon) {
    Kotak kotak = calon.kotak().diperbesar(2);
    return tempat.simbol().stream().noneMatch(s -> s.kotak().bertumpuk(kotak))
        && tempat.panah().stream()
            .noneMatch(
                p -> {
                  for (int i = 1; i < p.jalur().size(); i++) {
                    if (kotak.dilalui(p.jalur().get(i - 1), p.jalur().get(i))) {
                      return true;
                    }
                  }
                  return false;
                });
  }

  private static String huruf(int urutan) {
    String huruf = String.valueOf((char) ('A' + urutan % HURUF));
    return urutan < HURUF ? huruf : huruf(urutan / HURUF - 1) + huruf;
  }

  private List<HalamanBagan> hasil() {
    List<HalamanBagan> hasil = new ArrayList<>();
    for (int i = 0; i < halaman.size(); i++) {
      PencariJalur h = halaman.get(i);
      hasil.add(
          new HalamanBagan(
              baris.get(i),
              h.simbol(),
              PenempatLabel.tempatkan(h.simbol(), h.panah(), ukuran.hurufLabel()),
              h.papan().tinggi()));
    }
    return hasil;
  }
}
