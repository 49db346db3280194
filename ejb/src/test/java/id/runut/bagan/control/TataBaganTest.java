package id.runut.bagan.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.runut.bagan.boundary.KertasBagan;
import id.runut.sop.boundary.CiriLangkah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PemicuSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.SumberLangkah;
import id.runut.uji.BahanSop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a drawing must keep to, whatever is drawn. */
class TataBaganTest {

  private static final double TEPI = 30;

  static Stream<String> kode() {
    return BahanSop.KODE.stream();
  }

  @ParameterizedTest
  @MethodSource("kode")
  void formulirDiKertas(String kode) {
    DefinisiSop sop = BahanSop.definisi(kode);
    for (KertasBagan kertas : KertasBagan.values()) {
      LembarFormulir lembar = lembar(sop, kertas);
      periksa(sop, lembar.halaman());
      for (HalamanBagan h : lembar.halaman()) {
        double kepala = lembar.tinggiKepala().get(0) + lembar.tinggiKepala().get(1);
        assertTrue(h.tinggi() + kepala <= kertas.tinggi() - 2 * TEPI, "page too high");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kode")
  void gambarDiLayar(String kode) {
    DefinisiSop sop = BahanSop.definisi(kode);
    List<HalamanBagan> halaman = satuHalaman(sop, 104);
    assertEquals(1, halaman.size());
    periksa(sop, halaman);
  }

  @ParameterizedTest
  @MethodSource("kode")
  void panahTidakBersilang(String kode) {
    assertEquals(
        0,
        lembar(BahanSop.definisi(kode), KertasBagan.A4).halaman().stream()
            .mapToInt(TataBaganTest::silang)
            .sum());
  }

  /** SOPs nobody has written yet: any number of columns, steps and returns. */
  @Test
  void sopSembarang() {
    for (int benih = 0; benih < 40; benih++) {
      DefinisiSop sop = sembarang(new Random(benih));
      periksa(sop, lembar(sop, KertasBagan.A4).halaman());
      periksa(sop, satuHalaman(sop, 104));
    }
  }

  @Test
  void langkahTerakhirYangMemutusMendapatAkhirSendiri() {
    List<PeranSop> peran = List.of(peran(0));
    DefinisiSop sop = sop(peran, List.of(langkah(1, 0, null, 2), langkah(2, 0, 1, null)));
    HalamanBagan halaman = satuHalaman(sop, 104).get(0);
    assertEquals(
        List.of(Bentuk.TERMINATOR, Bentuk.KEPUTUSAN, Bentuk.TERMINATOR),
        halaman.simbol().stream().map(Simbol::bentuk).toList());
    periksa(sop, List.of(halaman));
  }

  private static LembarFormulir lembar(DefinisiSop sop, KertasBagan kertas) {
    return LembarFormulir.ukur(
        sop,
        PenyusunFormulir.baris(sop, false),
        LembarFormulir.kolom(sop, kertas.lebar() - 2 * TEPI),
        kertas.tinggi() - 2 * TEPI - 6);
  }

  private static List<HalamanBagan> satuHalaman(DefinisiSop sop, double kolom) {
    RangkaBagan rangka =
        RangkaBagan.formulir(sop.peran(), sop.langkah(), new RangkaBagan.Ukuran(56, 34));
    return TataBagan.tata(
        rangka,
        new TataBagan.Ukuran(
            IntStream.rangeClosed(0, rangka.kolom().size()).mapToObj(i -> i * kolom).toList(),
            rangka.simpul().stream().map(s -> 58.0).toList(),
            Double.POSITIVE_INFINITY,
            0,
            13));
  }

  private static void periksa(DefinisiSop sop, List<HalamanBagan> halaman) {
    for (HalamanBagan h : halaman) {
      simbolTidakBertumpuk(sop, h);
      h.panah().forEach(p -> panahDariSimbolKeSimbol(sop, h, p));
      panahTidakBerimpit(sop, h);
      labelTerbaca(sop, h);
    }
    setiapAlurTergambar(sop, halaman);
    penghubungBerpasangan(sop, halaman);
  }

  private static void simbolTidakBertumpuk(DefinisiSop sop, HalamanBagan h) {
    for (Simbol a : h.simbol()) {
      assertTrue(a.kotak().y() >= 0 && a.kotak().bawah() <= h.tinggi(), sop.kode());
      for (Simbol b : h.simbol()) {
        assertTrue(
            a == b || !a.kotak().bertumpuk(b.kotak()), () -> sop.kode() + ": " + a + " on " + b);
      }
    }
  }

  private static void panahDariSimbolKeSimbol(DefinisiSop sop, HalamanBagan h, Panah p) {
    String siapa = sop.kode() + " " + p.langkahDari() + ">" + p.langkahKe();
    assertTrue(h.simbol().contains(p.dari()) && h.simbol().contains(p.ke()), siapa);
    assertTrue(diTepi(p.dari(), p.awal()), siapa + " begins beside its symbol");
    assertTrue(diTepi(p.ke(), p.ujung()), siapa + " ends beside its symbol");
    for (int i = 1; i < p.jalur().size(); i++) {
      Titik a = p.jalur().get(i - 1);
      Titik b = p.jalur().get(i);
      assertTrue(a.x() == b.x() || a.y() == b.y(), siapa + " is slanting");
      for (Simbol s : h.simbol()) {
        boolean milik = s.equals(p.dari()) || s.equals(p.ke());
        assertFalse(
            s.kotak().diperbesar(milik ? -1 : 0).dilalui(a, b), siapa + " passes through " + s);
      }
    }
  }

  private static boolean diTepi(Simbol s, Titik t) {
    return s.kotak().diperbesar(0.01).dilalui(t, t) && !s.kotak().diperbesar(-3).dilalui(t, t);
  }

  /** Two arrows may share a way only to the same end. */
  private static void panahTidakBerimpit(DefinisiSop sop, HalamanBagan h) {
    for (Panah p : h.panah()) {
      for (Panah q : h.panah()) {
        if (p != q && !p.ke().equals(q.ke())) {
          assertFalse(
              berimpit(p, q), () -> sop.kode() + ": " + p.jalur() + " lies on " + q.jalur());
        }
      }
    }
  }

  private static boolean berimpit(Panah p, Panah q) {
    for (int i = 1; i < p.jalur().size(); i++) {
      for (int j = 1; j < q.jalur().size(); j++) {
        Kotak a = kotak(p.jalur().get(i - 1), p.jalur().get(i)).diperbesar(0.4);
        Kotak b = kotak(q.jalur().get(j - 1), q.jalur().get(j)).diperbesar(0.4);
        double x = Math.min(a.kanan(), b.kanan()) - Math.max(a.x(), b.x());
        double y = Math.min(a.bawah(), b.bawah()) - Math.max(a.y(), b.y());
        if (x > 0 && y > 0 && Math.max(x, y) > 2) {
          return true;
        }
      }
    }
    return false;
  }

  private static int silang(HalamanBagan h) {
    int jumlah = 0;
    for (Panah p : h.panah()) {
      for (Panah q : h.panah()) {
        for (int i = 1; i < p.jalur().size(); i++) {
          for (int j = 1; j < q.jalur().size(); j++) {
            Kotak mendatar = kotak(p.jalur().get(i - 1), p.jalur().get(i));
            Kotak tegak = kotak(q.jalur().get(j - 1), q.jalur().get(j));
            boolean bersilang =
                mendatar.tinggi() == 0
                    && tegak.lebar() == 0
                    && mendatar.x() + 0.5 < tegak.x()
                    && tegak.x() < mendatar.kanan() - 0.5
                    && tegak.y() + 0.5 < mendatar.y()
                    && mendatar.y() < tegak.bawah() - 0.5;
            jumlah += bersilang ? 1 : 0;
          }
        }
      }
    }
    return jumlah;
  }

  private static Kotak kotak(Titik a, Titik b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    return new Kotak(x, y, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }

  private static void labelTerbaca(DefinisiSop sop, HalamanBagan h) {
    for (Panah p : h.panah()) {
      boolean memutus =
          p.dari().bentuk() == Bentuk.KEPUTUSAN
              && (p.cabang() == Cabang.YA || p.cabang() == Cabang.TIDAK);
      assertEquals(memutus, p.label() != null, sop.kode() + " " + p.langkahDari());
      if (p.label() != null) {
        h.simbol().forEach(s -> assertFalse(s.kotak().bertumpuk(p.label()), sop.kode() + " label"));
      }
    }
  }

  private static void setiapAlurTergambar(DefinisiSop sop, List<HalamanBagan> halaman) {
    Set<List<Object>> digambar = new HashSet<>();
    halaman.forEach(
        h ->
            h.panah()
                .forEach(p -> digambar.add(List.of(p.langkahDari(), p.langkahKe(), p.cabang()))));
    for (LangkahSop l : sop.langkah()) {
      if (l.lanjutKe() != null) {
        Cabang maju = l.kembaliKe() == null ? Cabang.LANJUT : Cabang.YA;
        assertTrue(
            digambar.contains(List.of(l.nomor(), l.lanjutKe(), maju)), sop.kode() + l.nomor());
      }
      if (l.kembaliKe() != null) {
        assertTrue(
            digambar.contains(List.of(l.nomor(), l.kembaliKe(), Cabang.TIDAK)),
            sop.kode() + " back from " + l.nomor());
      }
    }
  }

  /** A letter stands once where arrows leave a page, and once where one comes in on another. */
  private static void penghubungBerpasangan(DefinisiSop sop, List<HalamanBagan> halaman) {
    Map<String, List<Integer>> keluar = new HashMap<>();
    Map<String, List<Integer>> masuk = new HashMap<>();
    for (int i = 0; i < halaman.size(); i++) {
      HalamanBagan h = halaman.get(i);
      for (Simbol s : h.simbol()) {
        if (s.bentuk() == Bentuk.PENGHUBUNG) {
          boolean datang = h.panah().stream().anyMatch(p -> p.dari().equals(s));
          boolean pergi = h.panah().stream().anyMatch(p -> p.ke().equals(s));
          assertTrue(datang != pergi, sop.kode() + " connector " + s.huruf());
          (datang ? masuk : keluar).computeIfAbsent(s.huruf(), k -> new ArrayList<>()).add(i);
        }
      }
    }
    assertEquals(keluar.keySet(), masuk.keySet(), sop.kode());
    keluar.forEach(
        (huruf, dari) -> {
          assertEquals(1, dari.size(), sop.kode() + " " + huruf);
          assertEquals(1, masuk.get(huruf).size(), sop.kode() + " " + huruf);
          assertFalse(dari.equals(masuk.get(huruf)), sop.kode() + " " + huruf);
        });
    assertTrue(keluar.size() >= halaman.size() - 1, sop.kode() + " has a break without a pair");
  }

  private static DefinisiSop sembarang(Random acak) {
    int kolom = 1 + acak.nextInt(8);
    int banyak = 2 + acak.nextInt(35);
    List<LangkahSop> langkah = new ArrayList<>();
    for (int n = 1; n <= banyak; n++) {
      Integer kembali = n > 1 && acak.nextInt(3) == 0 ? 1 + acak.nextInt(n - 1) : null;
      langkah.add(langkah(n, acak.nextInt(kolom), kembali, n == banyak ? null : n + 1));
    }
    return sop(IntStream.range(0, kolom).mapToObj(TataBaganTest::peran).toList(), langkah);
  }

  private static PeranSop peran(int nomor) {
    return new PeranSop(
        "p" + nomor, "Pelaksana " + nomor, List.of("staf"), false, null, true, null);
  }

  private static LangkahSop langkah(int nomor, int peran, Integer kembali, Integer lanjut) {
    return new LangkahSop(
        nomor,
        String.valueOf(nomor),
        "p" + peran,
        kembali == null ? "susun" : "periksa",
        List.of(),
        null,
        List.of(),
        null,
        "Tahap",
        "Langkah " + nomor,
        "Pelaksana mengerjakan langkah " + nomor + ".",
        List.of("Bahan"),
        null,
        List.of("Hasil"),
        kembali,
        lanjut,
        false,
        CiriLangkah.biasa(),
        SumberLangkah.tertulis());
  }

  private static DefinisiSop sop(List<PeranSop> peran, List<LangkahSop> langkah) {
    return new DefinisiSop(
        "uji",
        "uji",
        "Uji",
        "1",
        Map.of(),
        PemicuSop.biasa(),
        peran,
        List.of(),
        List.of(),
        List.of(),
        langkah);
  }
}
