package id.runut.bagan.control;

import id.runut.bagan.control.Simbol.Sisi;
import java.util.ArrayList;
import java.util.List;

/** The ways, with at most three bends, that an arrow could take from one symbol to another. */
final class CalonJalur {

  /** How far beside the middle of a side an arrow may enter, in parts of the symbol's height. */
  private static final double SELISIH_MASUK = 0.28;

  /** An arrow goes straight this far before it bends, so that its head can be seen. */
  private static final double LURUS = 3.5;

  private final PapanBagan papan;
  private final Simbol dari;
  private final Simbol ke;
  private final boolean memutar;
  private final List<List<Titik>> calon = new ArrayList<>();

  private CalonJalur(PapanBagan papan, Simbol dari, Simbol ke, boolean memutar) {
    this.papan = papan;
    this.dari = dari;
    this.ke = ke;
    this.memutar = memutar;
  }

  /**
   * @param memutar whether the ways around something are meant, which are many, or the simple ones
   */
  static List<List<Titik>> semua(PapanBagan papan, Simbol dari, Simbol ke, boolean memutar) {
    CalonJalur semua = new CalonJalur(papan, dari, ke, memutar);
    for (Ujung keluar : semua.keluar()) {
      for (Ujung masuk : semua.masuk()) {
        semua.hubungkan(keluar, masuk);
      }
    }
    return semua.calon;
  }

  /** A point where an arrow touches a symbol. */
  private record Ujung(Titik titik, Sisi sisi) {

    double x() {
      return titik.x();
    }

    double y() {
      return titik.y();
    }

    /** Whether an x is so far outside that an arrow can bend there. */
    boolean diLuarX(double lain) {
      return (lain - x()) * sisi.dx >= LURUS;
    }

    boolean diLuarY(double lain) {
      return (lain - y()) * sisi.dy >= LURUS;
    }
  }

  private List<Ujung> keluar() {
    List<Sisi> sisi =
        dari.bentuk() == Bentuk.PENGHUBUNG
            ? List.of(Sisi.ATAS, Sisi.BAWAH)
            : List.of(Sisi.KIRI, Sisi.KANAN, Sisi.BAWAH);
    return sisi.stream().map(s -> new Ujung(dari.pada(s), s)).toList();
  }

  private List<Ujung> masuk() {
    List<Ujung> ujung = new ArrayList<>();
    for (Sisi s : Sisi.values()) {
      if (!s.mendatar() || ke.bentuk() != Bentuk.PENGHUBUNG) {
        ujung.add(new Ujung(ke.pada(s), s));
      }
      if (s.mendatar() && (ke.bentuk() == Bentuk.KEGIATAN || ke.bentuk() == Bentuk.TERMINATOR)) {
        double selisih = ke.kotak().tinggi() * SELISIH_MASUK;
        ujung.add(new Ujung(ke.pada(s, -selisih), s));
        ujung.add(new Ujung(ke.pada(s, selisih), s));
      }
    }
    return ujung;
  }

  private void hubungkan(Ujung e, Ujung n) {
    if (memutar) {
      if (e.sisi().mendatar() && !n.sisi().mendatar()) {
        sampingMemutar(e, n);
      } else if (!e.sisi().mendatar() && n.sisi().mendatar()) {
        tegakMemutar(e, n);
      }
    } else if (e.sisi().mendatar()) {
      if (n.sisi().mendatar()) {
        sampingKeSamping(e, n);
      } else {
        sampingKeTegak(e, n);
      }
    } else if (n.sisi().mendatar()) {
      tegakKeSamping(e, n);
    } else {
      tegakKeTegak(e, n);
    }
  }

  private void sampingKeSamping(Ujung e, Ujung n) {
    if (e.y() == n.y() && e.diLuarX(n.x()) && n.diLuarX(e.x())) {
      tambah(e.titik(), n.titik());
    }
    for (double x : papan.jalurTegak()) {
      if (e.diLuarX(x) && n.diLuarX(x)) {
        tambah(e.titik(), new Titik(x, e.y()), new Titik(x, n.y()), n.titik());
      }
    }
  }

  private void sampingKeTegak(Ujung e, Ujung n) {
    if (e.diLuarX(n.x()) && n.diLuarY(e.y())) {
      tambah(e.titik(), new Titik(n.x(), e.y()), n.titik());
    }
  }

  private void sampingMemutar(Ujung e, Ujung n) {
    for (double x : papan.jalurTegak()) {
      for (double y : papan.jalurMendatar(ke.kotak())) {
        if (e.diLuarX(x) && n.diLuarY(y)) {
          tambah(e.titik(), new Titik(x, e.y()), new Titik(x, y), new Titik(n.x(), y), n.titik());
        }
      }
    }
  }

  private void tegakKeSamping(Ujung e, Ujung n) {
    if (e.diLuarY(n.y()) && n.diLuarX(e.x())) {
      tambah(e.titik(), new Titik(e.x(), n.y()), n.titik());
    }
  }

  private void tegakMemutar(Ujung e, Ujung n) {
    for (double y : papan.jalurMendatar(dari.kotak())) {
      for (double x : papan.jalurTegak()) {
        if (e.diLuarY(y) && n.diLuarX(x)) {
          tambah(e.titik(), new Titik(e.x(), y), new Titik(x, y), new Titik(x, n.y()), n.titik());
        }
      }
    }
  }

  private void tegakKeTegak(Ujung e, Ujung n) {
    if (e.x() == n.x()) {
      if (e.diLuarY(n.y()) && n.diLuarY(e.y())) {
        tambah(e.titik(), n.titik());
      }
      return;
    }
    List<Double> jalur = new ArrayList<>(papan.jalurMendatar(dari.kotak()));
    jalur.addAll(papan.jalurMendatar(ke.kotak()));
    for (double y : jalur) {
      if (e.diLuarY(y) && n.diLuarY(y)) {
        tambah(e.titik(), new Titik(e.x(), y), new Titik(n.x(), y), n.titik());
      }
    }
  }

  private void tambah(Titik... jalur) {
    List<Titik> titik = List.of(jalur);
    if (titik.stream().allMatch(papan::memuat)) {
      calon.add(titik);
    }
  }
}
