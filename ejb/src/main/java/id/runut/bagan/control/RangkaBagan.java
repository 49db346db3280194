package id.runut.bagan.control;

import id.runut.sop.boundary.BagianLangkah;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a flowchart consists of, before anything has a place: the columns, a symbol for every row,
 * and the arrows between them.
 *
 * @param kolom the roles that have a column
 */
record RangkaBagan(List<PeranSop> kolom, List<Simpul> simpul, List<Sambungan> sambungan) {

  private static final String RAPAT = "rapat";

  RangkaBagan {
    kolom = List.copyOf(kolom);
    simpul = List.copyOf(simpul);
    sambungan = List.copyOf(sambungan);
  }

  /**
   * The flowchart of the official form: one symbol for every step. A last step that decides gets an
   * end of its own, because a diamond cannot be one.
   */
  static RangkaBagan formulir(List<PeranSop> peran, List<LangkahSop> langkah, Ukuran ukuran) {
    List<PeranSop> kolom = kolom(peran, langkah);
    List<Simpul> simpul = new ArrayList<>();
    List<Sambungan> sambungan = new ArrayList<>();
    Map<Integer, Integer> letak = letak(langkah);
    for (LangkahSop l : langkah) {
      int baris = simpul.size();
      int letakKolom = kolomKe(kolom, l.peran());
      simpul.add(simpul(l, letakKolom, bentuk(l, baris == 0), kolom, ukuran));
      if (l.kembaliKe() != null) {
        sambungan.add(new Sambungan(baris, letak.get(l.kembaliKe()), Cabang.TIDAK));
      }
      Cabang maju = l.kembaliKe() == null ? Cabang.LANJUT : Cabang.YA;
      if (l.lanjutKe() != null) {
        sambungan.add(new Sambungan(baris, letak.get(l.lanjutKe()), maju));
      } else if (l.kembaliKe() != null) {
        sambungan.add(new Sambungan(baris, langkah.size(), maju));
      }
    }
    akhir(langkah).ifPresent(l -> simpul.add(penutup(l, kolom, ukuran)));
    return new RangkaBagan(kolom, simpul, sambungan);
  }

  /** Sizes of the symbols of the form. */
  record Ukuran(double lebar, double tinggi) {}

  /** The roles with a column on paper, and those without one that a step needs nevertheless. */
  static List<PeranSop> kolom(List<PeranSop> peran, List<LangkahSop> langkah) {
    return peran.stream()
        .filter(p -> p.kolom() || langkah.stream().anyMatch(l -> p.id().equals(l.peran())))
        .toList();
  }

  static int kolomKe(List<PeranSop> kolom, String peran) {
    for (int i = 0; i < kolom.size(); i++) {
      if (kolom.get(i).id().equals(peran)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + peran);
  }

  private static Map<Integer, Integer> letak(List<LangkahSop> langkah) {
    Map<Integer, Integer> letak = new HashMap<>();
    langkah.forEach(l -> letak.put(l.nomor(), letak.size()));
    return letak;
  }

  private static Optional<LangkahSop> akhir(List<LangkahSop> langkah) {
    return langkah.stream().filter(l -> l.lanjutKe() == null && l.kembaliKe() != null).findFirst();
  }

  private static Simpul penutup(LangkahSop l, List<PeranSop> kolom, Ukuran ukuran) {
    return new Simpul(
        l.nomor(), kolomKe(kolom, l.peran()), Bentuk.TERMINATOR, ukuran.lebar(), ukuran.tinggi());
  }

  private static Bentuk bentuk(LangkahSop l, boolean pertama) {
    if (l.kembaliKe() != null) {
      return Bentuk.KEPUTUSAN;
    }
    return pertama || l.lanjutKe() == null ? Bentuk.TERMINATOR : Bentuk.KEGIATAN;
  }

  private static Simpul simpul(
      LangkahSop l, int letakKolom, Bentuk bentuk, List<PeranSop> kolom, Ukuran ukuran) {
    BagianLangkah bagian = l.ciri().bagian();
    boolean diminta = bagian != null && bagian.peran() != null;
    List<String> peserta =
        diminta ? List.of(bagian.peran()) : l.jenis().equals(RAPAT) ? l.ciri().kepada() : List.of();
    List<Integer> bersama =
        peserta.stream()
            .map(p -> kolom.stream().filter(k -> k.id().equals(p)).findFirst().orElse(null))
            .filter(Objects::nonNull)
            .map(kolom::indexOf)
            .filter(k -> k != letakKolom)
            .distinct()
            .toList();
    return new Simpul(
        l.nomor(), letakKolom, bentuk, ukuran.lebar(), ukuran.tinggi(), bersama, diminta);
  }
}
