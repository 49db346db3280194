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
    List<Titik> tanpaJalan = List.of(diminta.dari().tengah(), diminta.ke().tengah());
    Hasil singkat =
        cari(diminta, false, new Hasil(diminta.lewat(tanpaJalan), PenilaiJalur.MUSTAHIL));
    return singkat.nilai() < PenilaiJalur.MEMUTAR ? singkat : cari(diminta, true, singkat);
  }

  private Hasil cari(Panah diminta, boolean memutar, Hasil batas) {
    PenilaiJalur penilai = new PenilaiJalur(simbol, panah);
    List<Calon> calon =
        CalonJalur.semua(papan, diminta.dari(), diminta.ke(), memutar).stream()
            .map(jalur -> new Calon(jalur, PenilaiJalur.dasar(jalur)))
            .filter(c -> c.dasar() < batas.nilai())
            .sorted(Comparator.comparingDouble(Calon::dasar))
            .toList();
    Hasil terbaik = batas;
    for (Calon c : calon) {
      if (c.dasar() >= terbaik.nilai()) {
        break;
      }
      double nilai = penilai.nilai(c.jalur(), diminta.dari(), diminta.ke(), terbaik.nilai());
      if (nilai < terbaik.nilai()) {
        terbaik = new Hasil(diminta.lewat(c.jalur()), nilai);
      }
    }
    return terbaik;
  }

  /** A way, and what it costs at least. */
  private record Calon(List<Titik> jalur, double dasar) {}

  /** Takes every arrow out once and looks for a better way, now that all the others are there. */
  void perbaiki() {
    for (int putaran = 0; putaran < PERBAIKAN; putaran++) {
      for (int i = 0; i < panah.size(); i++) {
        Panah lama = panah.remove(i);
        boolean tetap = lama.cabang() == Cabang.BERSAMA || lama.cabang() == Cabang.TIMBAL_BALIK;
        panah.add(i, tetap ? lama : cari(lama).panah());
      }
    }
  }
}
