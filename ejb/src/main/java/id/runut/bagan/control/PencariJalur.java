package id.runut.bagan.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws the arrows of one page, each on the way that looks best among those before it, and then
 * once more among all of them.
 */
final class PencariJalur {

  private static final int PERBAIKAN = 2;

  private final PapanBagan papan;
  private final List<Simbol> simbol = new ArrayList<>();
  private final List<Panah> panah = new ArrayList<>();

  PencariJalur(PapanBagan papan) {
    this.papan = papan;
  }

  /** A way and what it costs. */
  record Hasil(Panah panah, double nilai) {}

  List<Simbol> simbol() {
    return simbol;
  }

  List<Panah> panah() {
    return panah;
  }

  PapanBagan papan() {
    return papan;
  }

  void tambah(Simbol baru) {
    simbol.add(baru);
  }

  void tambah(Panah baru) {
    panah.add(baru);
  }

  /** The best way; costs {@link PenilaiJalur#MUSTAHIL} when there is none. */
  Hasil cari(Panah diminta) {
    PenilaiJalur penilai = new PenilaiJalur(simbol, panah);
    List<List<Titik>> calon =
        CalonJalur.semua(papan, diminta.dari(), diminta.ke()).stream()
            .sorted(Comparator.comparingDouble(PenilaiJalur::dasar))
            .toList();
    List<Titik> terbaik = List.of(diminta.dari().tengah(), diminta.ke().tengah());
    double nilai = PenilaiJalur.MUSTAHIL;
    for (List<Titik> jalur : calon) {
      if (PenilaiJalur.dasar(jalur) >= nilai) {
        break;
      }
      double ini = penilai.nilai(jalur, diminta.dari(), diminta.ke());
      if (ini < nilai) {
        nilai = ini;
        terbaik = jalur;
      }
    }
    return new Hasil(diminta.lewat(terbaik), nilai);
  }

  /** Takes every arrow out once and looks for a better way, now that all the others are there. */
  void perbaiki() {
    for (int putaran = 0; putaran < PERBAIKAN; putaran++) {
      for (int i = 0; i < panah.size(); i++) {
        Panah lama = panah.remove(i);
        boolean tetap =
            lama.cabang() == Cabang.BERSAMA || lama.cabang() == Cabang.TIMBAL_BALIK;
        panah.add(i, tetap ? lama : cari(lama).panah());
      }
    }
  }
}
