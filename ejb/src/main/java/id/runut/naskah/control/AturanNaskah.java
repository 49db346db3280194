package id.runut.naskah.control;

import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.sop.boundary.AksesProses;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a letter must and may say, and who may read it. */
public final class AturanNaskah {

  /** Longest subject. */
  public static final int HAL_TERPANJANG = 250;

  /** Longest single entry of a list, and longest short field. */
  public static final int BARIS_TERPANJANG = 250;

  /** Most entries of a list. */
  public static final int BARIS_TERBANYAK = 40;

  /** Longest body with its markup. */
  public static final int ISI_TERPANJANG = 100_000;

  /** Most tables of an annex, most rows of one, longest cell. */
  public static final int TABEL_TERBANYAK = 40;

  public static final int BARIS_TABEL_TERBANYAK = 300;
  public static final int SEL_TERPANJANG = 1_000;

  private static final Pattern KLASIFIKASI = Pattern.compile("\\d{3}(\\.\\d{1,3}){0,5}");

  /** Whoever cannot see a picture is told what it shows. */
  private static final Pattern GAMBAR_TANPA_KETERANGAN =
      Pattern.compile("<img(?![^>]* alt=\"[^\"]*[^\"\\s][^\"]*\")[^>]*>");

  private static final String KOMPILASI = "kompilasi";

  private AturanNaskah() {}

  /** What is too long to be kept even as a draft. */
  public static List<Kekeliruan> batas(KonsepNaskah k) {
    List<Kekeliruan> keliru = new ArrayList<>();
    terlaluPanjang(keliru, "hal", k.hal(), HAL_TERPANJANG);
    terlaluPanjang(keliru, "klasifikasi", k.klasifikasi(), 30);
    terlaluPanjang(keliru, "lampiran", k.lampiran(), BARIS_TERPANJANG);
    terlaluPanjang(keliru, "tempat", k.tempat(), BARIS_TERPANJANG);
    terlaluPanjang(keliru, "atasNama", k.ketentuan().atasNama(), BARIS_TERPANJANG);
    terlaluPanjang(keliru, "isi", k.isi(), ISI_TERPANJANG);
    daftar(keliru, "kepada", k.kepada());
    daftar(keliru, "tembusan", k.tembusan());
    if (k.dikirim().size() > BARIS_TERBANYAK) {
      keliru.add(kekeliruan("dikirim", "naskah.terlaluBanyak", BARIS_TERBANYAK));
    }
    k.tabel().forEach(t -> batasTabel(keliru, t));
    if (k.tabel().size() > TABEL_TERBANYAK) {
      keliru.add(kekeliruan("tabel", "naskah.terlaluBanyak", TABEL_TERBANYAK));
    }
    k.dikirim()
        .forEach(
            b -> {
              terlaluPanjang(keliru, "dikirim", b.naskah(), 500);
              terlaluPanjang(keliru, "dikirim", b.banyaknya(), BARIS_TERPANJANG);
              terlaluPanjang(keliru, "dikirim", b.keterangan(), 500);
            });
    return keliru;
  }

  /** Everything that is missing before the letter may be handed in. */
  public static List<Kekeliruan> kurang(JenisNaskah jenis, KonsepNaskah k) {
    List<Kekeliruan> keliru = new ArrayList<>(batas(k));
    if (kosong(k.hal())) {
      keliru.add(kekeliruan("hal", "naskah.kurang.hal"));
    }
    if (k.klasifikasi() == null || !KLASIFIKASI.matcher(k.klasifikasi().strip()).matches()) {
      keliru.add(kekeliruan("klasifikasi", "naskah.kurang.klasifikasi"));
    }
    if (jenis.berkepada() && k.kepada().stream().allMatch(AturanNaskah::kosong)) {
      keliru.add(kekeliruan("kepada", "naskah.kurang.kepada"));
    }
    if (jenis.berdaftarKirim()) {
      if (k.dikirim().stream().allMatch(b -> kosong(b.naskah()))) {
        keliru.add(kekeliruan("dikirim", "naskah.kurang.dikirim"));
      }
    } else if (tanpaIsi(k)) {
      keliru.add(kekeliruan("isi", "naskah.kurang.isi"));
    }
    if (GAMBAR_TANPA_KETERANGAN.matcher(k.isi() == null ? "" : k.isi()).find()) {
      keliru.add(kekeliruan("isi", "naskah.gambar.tanpaKeterangan"));
    }
    return keliru;
  }

  /** Whether the letter may be handed in, with the first thing that is missing as the reason. */
  public static Putusan bolehAjukan(JenisNaskah jenis, KonsepNaskah k) {
    List<Kekeliruan> keliru = kurang(jenis, k);
    return keliru.isEmpty()
        ? Putusan.ya()
        : Putusan.tidak("naskah.belumDapatDiajukan", keliru.get(0).pesan());
  }

  /**
   * Whether a letter may be read.
   *
   * @param terbit whether it is signed
   * @param dikirimi whether it was sent to one of the reader's posts
   */
  public static Putusan bolehBaca(AksesProses akses, boolean terbit, boolean dikirimi) {
    return akses == AksesProses.PENUH || terbit && dikirimi
        ? Putusan.ya()
        : Putusan.tidak("kesalahan.tidakDitemukan");
  }

  /**
   * The act by which a step drafts its document; null when it drafts none. A step that compiles
   * figures drafts nothing by hand.
   */
  public static String tindakanMenyusun(DefinisiSop sop, LangkahSop langkah) {
    if (langkah.memuat(LangkahSusun.SUSUN)) {
      return LangkahSusun.SUSUN;
    }
    boolean menyusun =
        langkah.memuat(KOMPILASI) && sop.bahan(langkah) != DefinisiSop.BahanKompilasi.ANGKA;
    return menyusun ? KOMPILASI : null;
  }

  /**
   * The tables as they may be kept: what the portal has filled in stays as it was.
   *
   * @param semula as they were kept before
   */
  public static List<TabelNaskah> dijaga(List<TabelNaskah> baru, List<TabelNaskah> semula) {
    List<TabelNaskah> hasil = new ArrayList<>();
    for (int i = 0; i < semula.size(); i++) {
      TabelNaskah lama = semula.get(i);
      boolean diubah = i < baru.size() && !lama.tetap();
      hasil.add(
          diubah ? new TabelNaskah(lama.judul(), lama.kolom(), baru.get(i).baris(), false) : lama);
    }
    return hasil;
  }

  /**
   * The tables after the portal's data have changed: what the portal fills in is taken anew, what
   * the author has written stays.
   *
   * @param kini as they are kept now
   * @param templat as the template would fill them now
   */
  public static List<TabelNaskah> disegarkan(List<TabelNaskah> kini, List<TabelNaskah> templat) {
    List<TabelNaskah> hasil = new ArrayList<>(kini.stream().filter(t -> !t.tetap()).toList());
    for (int i = 0; i < templat.size(); i++) {
      if (templat.get(i).tetap()) {
        hasil.add(Math.min(i, hasil.size()), templat.get(i));
      }
    }
    return hasil;
  }

  private static boolean tanpaIsi(KonsepNaskah k) {
    String isi = k.isi() == null ? "" : k.isi();
    return PembersihIsi.teks(isi).isEmpty()
        && !isi.contains("<img")
        && k.tabel().stream().allMatch(t -> t.baris().isEmpty());
  }

  private static void batasTabel(List<Kekeliruan> keliru, TabelNaskah t) {
    if (t.baris().size() > BARIS_TABEL_TERBANYAK) {
      keliru.add(kekeliruan("tabel", "naskah.terlaluBanyak", BARIS_TABEL_TERBANYAK));
    }
    t.baris().forEach(b -> b.forEach(sel -> terlaluPanjang(keliru, "tabel", sel, SEL_TERPANJANG)));
  }

  private static void daftar(List<Kekeliruan> keliru, String tempat, List<String> entri) {
    if (entri.size() > BARIS_TERBANYAK) {
      keliru.add(kekeliruan(tempat, "naskah.terlaluBanyak", BARIS_TERBANYAK));
    }
    entri.forEach(e -> terlaluPanjang(keliru, tempat, e, BARIS_TERPANJANG));
  }

  private static void terlaluPanjang(
      List<Kekeliruan> keliru, String tempat, String teks, int batas) {
    if (teks != null && teks.length() > batas) {
      keliru.add(kekeliruan(tempat, "naskah.terlaluPanjang", batas));
    }
  }

  private static boolean kosong(String teks) {
    return teks == null || teks.isBlank();
  }

  private static Kekeliruan kekeliruan(String tempat, String kunci, Object... argumen) {
    return new Kekeliruan(tempat, Pesan.dari(kunci, argumen));
  }
}
