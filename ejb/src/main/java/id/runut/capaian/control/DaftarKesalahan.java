package id.runut.capaian.control;

import id.runut.capaian.boundary.KesalahanSel;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects faults and numbers them by their places. */
final class DaftarKesalahan {

  private static final int BARIS_UNTUK_LEMBAR = Integer.MAX_VALUE;

  private final String lembar;
  private final List<KesalahanSel> isi = new ArrayList<>();

  DaftarKesalahan(String lembar) {
    this.lembar = lembar;
  }

  void sel(String alamat, TargetIndikator target, String nilai, String kunci, Object... argumen) {
    sel(alamat, target, nilai, Pesan.dari(kunci, argumen), null);
  }

  void sel(String alamat, TargetIndikator target, String nilai, Pesan pesan, String usulan) {
    isi.add(
        new KesalahanSel(
            0,
            lembar,
            alamat,
            target == null ? null : target.indikatorId(),
            target == null ? null : target.nama(),
            nilai,
            pesan,
            usulan));
  }

  /** A fault of the sheet as a whole. */
  void lembar(TargetIndikator target, Pesan pesan) {
    sel(null, target, "", pesan, null);
  }

  /** All of them, row by row and column by column, then those of the sheet; numbered from 1. */
  List<KesalahanSel> urut() {
    isi.sort(
        Comparator.comparingInt(DaftarKesalahan::baris)
            .thenComparingInt(k -> k.sel() == null ? 0 : k.sel().length())
            .thenComparing(k -> k.sel() == null ? "" : k.sel()));
    List<KesalahanSel> hasil = new ArrayList<>();
    for (KesalahanSel k : isi) {
      hasil.add(
          new KesalahanSel(
              hasil.size() + 1,
              k.lembar(),
              k.sel(),
              k.indikatorId(),
              k.indikator(),
              k.nilai(),
              k.pesan(),
              k.usulan()));
    }
    return hasil;
  }

  private static int baris(KesalahanSel k) {
    return k.sel() == null
        ? BARIS_UNTUK_LEMBAR
        : Integer.parseInt(k.sel().replaceAll("[A-Z]+", ""));
  }
}
