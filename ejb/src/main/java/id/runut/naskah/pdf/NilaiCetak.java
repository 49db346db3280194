package id.runut.naskah.pdf;

import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.boundary.TataSurat;
import id.runut.naskah.control.BagianIsi;
import id.runut.naskah.control.BagianIsi.Terbelah;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.TabelSurat;
import id.runut.umum.entity.SifatKeamanan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the layouts of letters ask for. */
final class NilaiCetak {

  /** From this many addressees on, a letter names them in an annex. */
  private static final int TERLAMPIR_MULAI = 7;

  private static final Set<JenisNaskah> BERLAMPIRAN =
      EnumSet.of(
          JenisNaskah.SURAT_DINAS,
          JenisNaskah.NOTA_DINAS,
          JenisNaskah.UNDANGAN,
          JenisNaskah.KEPUTUSAN,
          JenisNaskah.SURAT_PERINTAH_TUGAS);

  private static final Set<JenisNaskah> BERDAFTAR_PENERIMA =
      EnumSet.of(JenisNaskah.SURAT_DINAS, JenisNaskah.NOTA_DINAS, JenisNaskah.UNDANGAN);

  private static final Set<JenisNaskah> BERACARA =
      EnumSet.of(JenisNaskah.UNDANGAN, JenisNaskah.NOTULA, JenisNaskah.DAFTAR_HADIR);

  private static final String[] ROMAWI = {"I", "V", "X", "L", "C"};

  private NilaiCetak() {}

  /**
   * An annex as it is printed.
   *
   * @param nomor Roman; empty for the only one
   * @param kepada addressees, where they are the annex
   */
  public record LampiranCetak(
      String nomor, String judul, String isi, List<TabelSurat> tabel, List<String> kepada) {}

  static Map<String, Object> dari(BahanCetak b) {
    Map<String, Object> nilai = new HashMap<>();
    isi(nilai, b);
    tata(nilai, b);
    nilai.put("penanda", bergelar(b));
    nilai.put("kepalaTanda", b.kepalaTanda());
    nilai.put("penerbit", List.of());
    nilai.put("paraf", b.tata().tabelParaf() ? paraf(b) : List.of());
    return nilai;
  }

  private static void isi(Map<String, Object> nilai, BahanCetak b) {
    IsiSurat isi = b.isi();
    boolean berlampiran = BERLAMPIRAN.contains(b.jenis());
    Terbelah terbelah =
        berlampiran ? BagianIsi.belah(isi.getIsi()) : new Terbelah(isi.getIsi(), List.of());
    boolean terlampir =
        BERDAFTAR_PENERIMA.contains(b.jenis()) && isi.getKepada().size() >= TERLAMPIR_MULAI;
    nilai.put("instansi", b.instansi());
    nilai.put("jenis", b.jenis().sebutan());
    nilai.put("hal", isi.getHal());
    nilai.put("sifat", sifat(isi));
    nilai.put("rahasia", isi.getKeamanan().tertutup() ? sebutan(isi.getKeamanan()) : "");
    nilai.put("lampiran", isi.getLampiran());
    nilai.put("kepada", isi.getKepada());
    nilai.put("terlampir", terlampir);
    nilai.put("tempat", isi.getTempat());
    nilai.put("tembusan", isi.getTembusan());
    nilai.put(
        "isi", BERACARA.contains(b.jenis()) ? BagianIsi.rata(terbelah.isi()) : terbelah.isi());
    nilai.put("bagian", BagianIsi.bagian(terbelah.isi()));
    nilai.put("dikirim", isi.getDikirim());
    nilai.put("mendatar", isi.isMendatar());
    nilai.put("tabel", isi.getTabel());
    nilai.put("lampiranSurat", berlampiran ? lampiran(b, terbelah, terlampir) : List.of());
  }

  private static void tata(Map<String, Object> nilai, BahanCetak b) {
    TataSurat t = b.tata();
    nilai.put("tata", t);
    nilai.put("logo", b.logo());
    nilai.put("ukuranKertas", t.kertas().ukuran(b.isi().isMendatar()));
    nilai.put(
        "tepi",
        t.tepiAtas() + "mm " + t.tepiKanan() + "mm " + t.tepiBawah() + "mm " + t.tepiKiri() + "mm");
    nilai.put("huruf", (b.jenis().keluarga().arahan() ? t.hurufArahan() : t.huruf()).keluarga());
    nilai.put("ukuranHuruf", t.ukuran().toPlainString());
  }

  /** Each table with a title begins an annex; those without belong to the one before them. */
  private static List<LampiranCetak> lampiran(BahanCetak b, Terbelah terbelah, boolean terlampir) {
    List<LampiranCetak> hasil = new ArrayList<>();
    terbelah
        .lampiran()
        .forEach(l -> hasil.add(new LampiranCetak("", l.judul(), l.isi(), List.of(), List.of())));
    for (TabelSurat t : tabelLampiran(b)) {
      if (hasil.isEmpty() || !t.judul().isEmpty()) {
        hasil.add(new LampiranCetak("", t.judul(), "", List.of(tanpaJudul(t)), List.of()));
      } else {
        LampiranCetak akhir = hasil.remove(hasil.size() - 1);
        List<TabelSurat> tabel = new ArrayList<>(akhir.tabel());
        tabel.add(t);
        hasil.add(new LampiranCetak("", akhir.judul(), akhir.isi(), tabel, List.of()));
      }
    }
    if (terlampir) {
      hasil.add(new LampiranCetak("", "Daftar penerima", "", List.of(), b.isi().getKepada()));
    }
    return bernomor(hasil);
  }

  /** The first table of an order to officials names them and stands in its body. */
  private static List<TabelSurat> tabelLampiran(BahanCetak b) {
    List<TabelSurat> semua = b.isi().getTabel();
    return b.jenis() == JenisNaskah.SURAT_PERINTAH_TUGAS && !semua.isEmpty()
        ? semua.subList(1, semua.size())
        : semua;
  }

  private static TabelSurat tanpaJudul(TabelSurat t) {
    return new TabelSurat("", t.tetap(), t.kolom(), t.baris());
  }

  private static List<LampiranCetak> bernomor(List<LampiranCetak> semua) {
    List<LampiranCetak> hasil = new ArrayList<>();
    for (LampiranCetak l : semua) {
      String nomor = semua.size() == 1 ? "" : romawi(hasil.size() + 1);
      hasil.add(new LampiranCetak(nomor, l.judul(), l.isi(), l.tabel(), l.kepada()));
    }
    return hasil;
  }

  static String romawi(int angka) {
    String puluhan = romawi(angka / 10 % 10, 2);
    return puluhan + romawi(angka % 10, 0);
  }

  private static String romawi(int angka, int letak) {
    String satu = ROMAWI[letak];
    String lima = ROMAWI[letak + 1];
    String sepuluh = ROMAWI[letak + 2];
    return switch (angka) {
      case 4 -> satu + lima;
      case 9 -> satu + sepuluh;
      default -> (angka >= 5 ? lima : "") + satu.repeat(angka % 5);
    };
  }

  /** A decree names its signer without titles (Permendagri 1/2023, article 44). */
  private static List<PenandaTangan> bergelar(BahanCetak b) {
    return b.jenis().keluarga().bergelar()
        ? b.penanda()
        : b.penanda().stream().map(PenandaTangan::tanpaGelar).toList();
  }

  private static String sifat(IsiSurat isi) {
    return isi.getKeamanan() == SifatKeamanan.BIASA
        ? isi.getSifat().sebutan()
        : sebutan(isi.getKeamanan()) + "/" + isi.getSifat().sebutan();
  }

  private static String sebutan(SifatKeamanan keamanan) {
    return switch (keamanan) {
      case BIASA -> "Biasa";
      case TERBATAS -> "Terbatas";
      case RAHASIA -> "Rahasia";
      case SANGAT_RAHASIA -> "Sangat Rahasia";
    };
  }

  /** The highest post stands on top, as on paper. */
  private static List<Map<String, String>> paraf(BahanCetak b) {
    return b.paraf().stream()
        .sorted(Comparator.comparing(BarisParaf::langkah).reversed())
        .map(
            p ->
                Map.of("jabatan", p.jabatan(), "kapan", kapan(p.waktu(), b.instansi().zonaWaktu())))
        .toList();
  }

  /** {@code 02-10, 14.03}: the table's column is narrow. */
  private static String kapan(Instant waktu, ZoneId zona) {
    if (waktu == null) {
      return "";
    }
    ZonedDateTime setempat = waktu.atZone(zona);
    return "%02d-%02d, %02d.%02d"
        .formatted(
            setempat.getDayOfMonth(),
            setempat.getMonthValue(),
            setempat.getHour(),
            setempat.getMinute());
  }
}
