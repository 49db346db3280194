package id.runut.bagan.control;

import id.runut.bagan.control.RangkaBpmn.Alur;
import id.runut.bagan.control.RangkaBpmn.Unsur;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places for the diagram of BPMN. It is the form's flowchart lying on its side: lanes are columns,
 * time runs to the right.
 *
 * @param kolam the pool
 * @param lajur the lanes, in their order
 * @param unsur places of the nodes
 * @param alur corners of the flows
 */
record TataBpmn(Kotak kolam, List<Kotak> lajur, List<Kotak> unsur, List<List<Titik>> alur) {

  private static final double JUDUL = 30;
  private static final double LAJUR = 130;
  private static final double SELA = 56;
  private static final double TUGAS_LEBAR = 110;
  private static final double TUGAS_TINGGI = 72;
  private static final double PUTUSAN = 50;
  private static final double PERISTIWA = 36;
  private static final double HURUF = 11;

  static TataBpmn dari(RangkaBpmn rangka) {
    List<Simpul> simpul = new ArrayList<>();
    for (int i = 0; i < rangka.unsur().size(); i++) {
      simpul.add(simpul(i, rangka.unsur().get(i)));
    }
    List<Sambungan> sambungan =
        rangka.alur().stream().map(a -> new Sambungan(a.dari(), a.ke(), a.cabang())).toList();
    int banyak = rangka.lajur().size();
    HalamanBagan halaman =
        TataBagan.tata(
                new RangkaBagan(rangka.lajur(), simpul, sambungan),
                new TataBagan.Ukuran(
                    IntStream.rangeClosed(0, banyak).mapToObj(i -> i * LAJUR).toList(),
                    simpul.stream().map(s -> s.tinggi() + SELA).toList(),
                    Double.POSITIVE_INFINITY,
                    0,
                    HURUF))
            .get(0);
    double panjang = halaman.tinggi() + JUDUL;
    return new TataBpmn(
        new Kotak(0, 0, panjang + JUDUL, banyak * LAJUR),
        IntStream.range(0, banyak)
            .mapToObj(i -> new Kotak(JUDUL, i * LAJUR, panjang, LAJUR))
            .toList(),
        IntStream.range(0, simpul.size()).mapToObj(i -> letak(simbol(halaman, i))).toList(),
        rangka.alur().stream().map(a -> jalur(halaman, a)).toList());
  }

  private static Simpul simpul(int nomor, Unsur u) {
    return switch (u.jenis()) {
      case TUGAS -> new Simpul(nomor, u.lajur(), Bentuk.KEGIATAN, TUGAS_TINGGI, TUGAS_LEBAR);
      case PUTUSAN -> new Simpul(nomor, u.lajur(), Bentuk.KEPUTUSAN, PUTUSAN, PUTUSAN);
      case MULAI, MENUNGGU, SELESAI ->
          new Simpul(nomor, u.lajur(), Bentuk.TERMINATOR, PERISTIWA, PERISTIWA);
    };
  }

  private static Simbol simbol(HalamanBagan halaman, int nomor) {
    return halaman.simbol().stream().filter(s -> s.langkah() == nomor).findFirst().orElseThrow();
  }

  private static List<Titik> jalur(HalamanBagan halaman, Alur a) {
    return halaman.panah().stream()
        .filter(p -> p.langkahDari() == a.dari() && p.langkahKe() == a.ke())
        .filter(p -> p.cabang() == a.cabang())
        .findFirst()
        .orElseThrow()
        .jalur()
        .stream()
        .map(t -> t.dibalik().geser(2 * JUDUL, 0))
        .toList();
  }

  private static Kotak letak(Simbol s) {
    return s.kotak().dibalik().geser(2 * JUDUL, 0);
  }
}
