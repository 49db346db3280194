package id.runut.perancang.control;

import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.PembacaDefinisi;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.TidakDitemukan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a draft begins with. */
public final class RancanganAwal {

  private static final String VERSI_PERTAMA = "1";
  private static final Set<String> MILIK_ASAL =
      Set.of(
          "Nomor",
          "Tanggal pembuatan",
          "Tanggal revisi",
          "Tanggal efektif",
          "Disahkan oleh",
          "Ditetapkan dengan");

  private RancanganAwal() {}

  /** The next version of an SOP. */
  public static UUID salin(PengelolaRancangan pengelola, String kode) {
    VersiSop asal = asal(pengelola, kode);
    return pengelola.mulai(kode, definisi(asal), asal, "salin");
  }

  /** Another SOP that begins as a copy. */
  public static UUID salinSebagai(PengelolaRancangan pengelola, String kode, String nama) {
    DefinisiSop asal = definisi(asal(pengelola, kode));
    DefinisiSop baru = bernama(asal, PerapiRancangan.nama(nama));
    return pengelola.mulai(pengelola.kodeBaru(nama), baru, null, "salin");
  }

  /** A new SOP. */
  public static UUID mulai(PengelolaRancangan pengelola, String nama) {
    DefinisiSop awal = PerapiRancangan.awal(PerapiRancangan.nama(nama));
    return pengelola.mulai(pengelola.kodeBaru(nama), awal, null, "mulai");
  }

  /** What was read from a file: the next version of the SOP that it names, or a new SOP. */
  public static UUID impor(PengelolaRancangan pengelola, DefinisiSop terbaca) {
    String kode = terbaca.kode() == null ? "" : terbaca.kode();
    Optional<VersiSop> milik = pengelola.terbaru(kode);
    String tujuan =
        milik.isPresent() ? kode : pengelola.kodeBaru(PerapiRancangan.nama(terbaca.nama()));
    return pengelola.mulai(tujuan, terbaca, milik.orElse(null), "impor");
  }

  private static VersiSop asal(PengelolaRancangan pengelola, String kode) {
    return pengelola
        .terbaru(kode)
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  private static DefinisiSop definisi(VersiSop versi) {
    return PembacaDefinisi.baca(versi.getIsi()).rancangan().orElseThrow().definisi();
  }

  /** What identifies the original would identify the copy wrongly. */
  private static DefinisiSop bernama(DefinisiSop d, String nama) {
    Map<String, List<String>> identitas = new LinkedHashMap<>(d.identitas());
    identitas.keySet().removeAll(MILIK_ASAL);
    return new DefinisiSop(
        d.kode(),
        d.instansi(),
        nama,
        VERSI_PERTAMA,
        identitas,
        d.pemicu(),
        d.peran(),
        d.dokumen(),
        d.luar(),
        d.catatan(),
        d.langkah());
  }
}
