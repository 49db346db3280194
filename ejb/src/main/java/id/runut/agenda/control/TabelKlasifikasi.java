package id.runut.agenda.control;

import id.runut.agenda.boundary.IsiKlasifikasi;
import id.runut.agenda.entity.Nasib;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads classes of papers from a table with the columns kode, nama and, where it has them, induk,
 * aktif, inaktif, nasib, berlaku, in any order. Every fault is told with its line.
 */
public final class TabelKlasifikasi {

  /** More than any published list has. */
  public static final int BARIS_TERBANYAK = 20_000;

  private static final Map<String, String> JUDUL =
      Map.ofEntries(
          Map.entry("kode", "kode"),
          Map.entry("kode klasifikasi", "kode"),
          Map.entry("klasifikasi", "kode"),
          Map.entry("nama", "nama"),
          Map.entry("uraian", "nama"),
          Map.entry("masalah", "nama"),
          Map.entry("nama klasifikasi", "nama"),
          Map.entry("induk", "induk"),
          Map.entry("aktif", "aktif"),
          Map.entry("inaktif", "inaktif"),
          Map.entry("nasib", "nasib"),
          Map.entry("nasib akhir", "nasib"),
          Map.entry("berlaku", "berlaku"));

  private static final Map<String, Nasib> NASIB =
      Map.of(
          "musnah", Nasib.MUSNAH,
          "permanen", Nasib.PERMANEN,
          "dinilai kembali", Nasib.DINILAI_KEMBALI);

  private static final Set<String> YA = Set.of("", "ya", "y", "1", "true", "berlaku");
  private static final Set<String> TIDAK = Set.of("tidak", "t", "0", "false", "tidak berlaku");

  private final Map<String, Integer> kolom = new HashMap<>();
  private final Map<String, Terbaca> terbaca = new LinkedHashMap<>();
  private final List<Kekeliruan> keliru = new ArrayList<>();

  /** A class with the line that it was read from. */
  public record Terbaca(int baris, IsiKlasifikasi isi) {}

  private TabelKlasifikasi() {}

  /**
   * @param keliru gets the faults that reading alone shows
   * @throws DataTidakSah when it is no such table at all
   */
  public static List<Terbaca> baca(byte[] isi, List<Kekeliruan> keliru) {
    List<TabelCsv.Baris> baris = TabelCsv.baca(isi);
    if (baris.size() < 2 || baris.size() > BARIS_TERBANYAK) {
      throw new DataTidakSah("klasifikasi.impor.panjang", BARIS_TERBANYAK);
    }
    TabelKlasifikasi tabel = new TabelKlasifikasi();
    tabel.judul(baris.get(0));
    baris.stream().skip(1).forEach(tabel::baris);
    keliru.addAll(tabel.keliru);
    return List.copyOf(tabel.terbaca.values());
  }

  private void judul(TabelCsv.Baris b) {
    List<String> asing = new ArrayList<>();
    for (int i = 0; i < b.isi().size(); i++) {
      String nama = JUDUL.get(b.sel(i).toLowerCase(Locale.ROOT));
      if (nama != null) {
        kolom.putIfAbsent(nama, i);
      } else if (!b.sel(i).isEmpty()) {
        asing.add(b.sel(i));
      }
    }
    if (!kolom.containsKey("kode") || !kolom.containsKey("nama")) {
      throw new DataTidakSah("klasifikasi.impor.judul", String.join(", ", asing));
    }
  }

  private void baris(TabelCsv.Baris b) {
    int sebelum = keliru.size();
    String kode = sel(b, "kode");
    Integer aktif = tahun(b, "aktif");
    Integer inaktif = tahun(b, "inaktif");
    IsiKlasifikasi isi =
        new IsiKlasifikasi(
            kode,
            sel(b, "nama"),
            sel(b, "induk").isEmpty() ? null : sel(b, "induk"),
            aktif,
            inaktif,
            nasib(b),
            berlaku(b));
    if (b.isi().size() > kolom.values().stream().mapToInt(k -> k).max().orElse(0) + 1
        && b.isi().stream().skip(jumlahKolom()).anyMatch(s -> !s.isEmpty())) {
      tambah(b, "klasifikasi.keliru.kelebihan");
    }
    AturanKlasifikasi.isi(isi)
        .forEach(p -> keliru.add(new Kekeliruan("Baris " + b.nomor(), di(b, p))));
    Terbaca dulu = terbaca.get(kode);
    if (dulu != null && !dulu.isi().equals(isi)) {
      tambah(b, "klasifikasi.keliru.ganda", kode, dulu.baris());
    }
    if (keliru.size() == sebelum) {
      terbaca.putIfAbsent(kode, new Terbaca(b.nomor(), isi));
    }
  }

  private int jumlahKolom() {
    return kolom.values().stream().mapToInt(k -> k).max().orElse(0) + 1;
  }

  private String sel(TabelCsv.Baris b, String nama) {
    return b.sel(kolom.getOrDefault(nama, -1));
  }

  private Integer tahun(TabelCsv.Baris b, String nama) {
    String teks = sel(b, nama);
    if (teks.isEmpty() || teks.equals("-") || teks.equals("–")) {
      return null;
    }
    if (!teks.matches("\\d{1,3}")) {
      tambah(b, "klasifikasi.keliru.tahun", nama, teks);
      return null;
    }
    return Integer.valueOf(teks);
  }

  private Nasib nasib(TabelCsv.Baris b) {
    String teks = sel(b, "nasib").toLowerCase(Locale.ROOT).replace('_', ' ');
    if (teks.isEmpty() || teks.equals("-") || teks.equals("–")) {
      return null;
    }
    Nasib nasib = NASIB.get(teks);
    if (nasib == null) {
      tambah(b, "klasifikasi.keliru.nasib", sel(b, "nasib"));
    }
    return nasib;
  }

  private boolean berlaku(TabelCsv.Baris b) {
    String teks = sel(b, "berlaku").toLowerCase(Locale.ROOT);
    if (!YA.contains(teks) && !TIDAK.contains(teks)) {
      tambah(b, "klasifikasi.keliru.berlaku", sel(b, "berlaku"));
    }
    return !TIDAK.contains(teks);
  }

  private void tambah(TabelCsv.Baris b, String kunci, Object... nilai) {
    keliru.add(new Kekeliruan("Baris " + b.nomor(), di(b, Pesan.dari(kunci, nilai))));
  }

  /** A fault with its line in front, for readers of the message alone. */
  private static Pesan di(TabelCsv.Baris b, Pesan pesan) {
    return Pesan.dari("klasifikasi.keliru.baris", String.valueOf(b.nomor()), pesan);
  }
}
