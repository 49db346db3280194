package id.runut.disposisi.control;

import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.boundary.TujuanLangkah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** What an order must say, whom it may name, and who may read it. */
public final class AturanDisposisi {

  /** Longest own words that still fit on the printed form. */
  public static final int CATATAN_TERPANJANG = 600;

  private static final Duration TENGGAT_TERJAUH = Duration.ofDays(366);

  private AturanDisposisi() {}

  /**
   * Every fault of an order, none left for later.
   *
   * @param baku the usual instructions that may be chosen
   */
  public static List<Kekeliruan> periksa(IsiDisposisi isi, Collection<String> baku, Instant kini) {
    List<Kekeliruan> keliru = new ArrayList<>();
    boolean tanpaCatatan = isi.catatan() == null || isi.catatan().isBlank();
    if (isi.instruksi().isEmpty() && tanpaCatatan) {
      keliru.add(kekeliruan("instruksi", "disposisi.kosong"));
    }
    isi.instruksi().stream()
        .filter(i -> !baku.contains(i))
        .forEach(i -> keliru.add(kekeliruan("instruksi", "disposisi.instruksiTidakDikenal", i)));
    if (new HashSet<>(isi.instruksi()).size() < isi.instruksi().size()) {
      keliru.add(kekeliruan("instruksi", "disposisi.instruksiBerulang"));
    }
    if (!tanpaCatatan && isi.catatan().strip().length() > CATATAN_TERPANJANG) {
      keliru.add(kekeliruan("catatan", "disposisi.catatanTerlaluPanjang", CATATAN_TERPANJANG));
    }
    if (isi.tenggat() != null && !isi.tenggat().isAfter(kini)) {
      keliru.add(kekeliruan("tenggat", "disposisi.tenggatLewat"));
    } else if (isi.tenggat() != null && isi.tenggat().isAfter(kini.plus(TENGGAT_TERJAUH))) {
      keliru.add(kekeliruan("tenggat", "disposisi.tenggatTerlaluJauh"));
    }
    return keliru;
  }

  /**
   * The posts that an order goes to.
   *
   * @param tujuan whom the step that follows is meant for
   * @return empty when a choice is due and was not made, or was made among others
   */
  public static List<PilihanPenerima> penerima(IsiDisposisi isi, TujuanLangkah tujuan) {
    if (isi.penerima() == null) {
      return tujuan.pilihSatu() ? List.of() : tujuan.jabatan();
    }
    return tujuan.jabatan().stream().filter(t -> t.jabatanId().equals(isi.penerima())).toList();
  }

  /** Whether the orders of a process may be read: by whoever may see the whole of it. */
  public static Putusan bolehBaca(AksesProses akses) {
    return akses == AksesProses.PENUH ? Putusan.ya() : Putusan.tidak("kesalahan.tidakDitemukan");
  }

  private static Kekeliruan kekeliruan(String tempat, String kunci, Object... argumen) {
    return new Kekeliruan(tempat, Pesan.dari(kunci, argumen));
  }
}
