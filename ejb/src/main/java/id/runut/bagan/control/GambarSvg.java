package id.runut.bagan.control;

import static id.runut.bagan.control.JalurSvg.aman;
import static id.runut.bagan.control.JalurSvg.angka;

import id.runut.bagan.control.HalamanBagan.BarisTata;
import id.runut.bagan.control.TandaLangkah.Keadaan;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The flowchart for the screen: the same symbols and arrows as on paper, on one endless page, with
 * the steps' titles beside them and their numbers inside. Colours come from the style sheet by
 * classes, so that it follows light and dark; it holds no style and no script of its own.
 */
public final class GambarSvg {

  private static final double KIRI = 212;
  private static final double KOLOM = 104;
  private static final double BARIS_KOLOM = 16;
  private static final double TEPI_KANAN = 2;
  private static final double HURUF = 15;
  private static final double HURUF_KOLOM = 14;
  private static final double HURUF_LABEL = 13;
  private static final double TINGGI_BARIS = 58;
  private static final double BARIS_TEKS = 18;
  private static final double SIMBOL_LEBAR = 56;
  private static final double SIMBOL_TINGGI = 34;
  private static final String MATA = "<path class=\"mata\" d=\"%s\"/>";
  private static final double KAKI_HURUF = 0.34;

  private final String judul;
  private final List<PeranSop> kolom;
  private final List<LangkahSop> langkah;
  private final Map<Integer, TandaLangkah> tanda;
  private final RangkaBagan rangka;
  private final HalamanBagan halaman;
  private final double kepala;
  private final StringBuilder svg = new StringBuilder();

  private GambarSvg(
      String judul,
      List<PeranSop> peran,
      List<LangkahSop> langkah,
      Map<Integer, TandaLangkah> tanda) {
    this.judul = judul;
    this.langkah = langkah;
    this.tanda = tanda;
    rangka =
        RangkaBagan.formulir(peran, langkah, new RangkaBagan.Ukuran(SIMBOL_LEBAR, SIMBOL_TINGGI));
    kolom = rangka.kolom();
    kepala =
        kolom.stream().mapToInt(k -> pecah(k.label(), KOLOM).size()).max().orElse(1) * BARIS_KOLOM
            + BARIS_KOLOM;
    halaman =
        TataBagan.tata(
                rangka,
                new TataBagan.Ukuran(
                    IntStream.rangeClosed(0, kolom.size()).mapToObj(i -> KIRI + i * KOLOM).toList(),
                    IntStream.range(0, rangka.simpul().size())
                        .mapToObj(i -> Math.max(TINGGI_BARIS, teks(i).size() * BARIS_TEKS + 20))
                        .toList(),
                    Double.POSITIVE_INFINITY,
                    0,
                    HURUF_LABEL))
            .get(0);
  }

  /**
   * @param tanda marks of the steps of a running process; empty for the definition alone
   */
  public static String lukis(
      String judul,
      List<PeranSop> peran,
      List<LangkahSop> langkah,
      Map<Integer, TandaLangkah> tanda) {
    return new GambarSvg(judul, peran, langkah, tanda).lukis();
  }

  private String lukis() {
    double lebar = KIRI + kolom.size() * KOLOM + TEPI_KANAN;
    double tinggi = kepala + halaman.tinggi() + 2;
    tulis(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bagan%s\" viewBox=\"0 0 %s %s\""
            + " width=\"%s\" height=\"%s\" role=\"img\""
            + " aria-labelledby=\"bagan-judul bagan-uraian\">",
        tanda.isEmpty() ? "" : " hidup", angka(lebar), angka(tinggi), angka(lebar), angka(tinggi));
    tulis("<title id=\"bagan-judul\">%s</title>", aman(judul));
    tulis("<desc id=\"bagan-uraian\">%s</desc>", aman(uraian()));
    kepalaKolom(lebar);
    tulis("<g transform=\"translate(0 %s)\">", angka(kepala));
    halaman.baris().forEach(b -> baris(b, lebar));
    garisKolom();
    halaman.panah().forEach(this::panah);
    halaman.simbol().forEach(this::simbol);
    halaman.panah().stream().filter(p -> p.label() != null).forEach(this::label);
    tulis("</g></svg>");
    return svg.toString();
  }

  private String uraian() {
    List<String> kalimat = new ArrayList<>();
    kalimat.add(KataBagan.dari("svg.uraian", langkah.size(), kolom.size()));
    String berjalan =
        langkah.stream()
            .filter(l -> keadaan(l.nomor()) == Keadaan.BERJALAN)
            .map(LangkahSop::sebutan)
            .collect(Collectors.joining(", "));
    if (!berjalan.isEmpty()) {
      kalimat.add(KataBagan.dari("svg.berjalan", berjalan));
    }
    return String.join(" ", kalimat);
  }

  private void kepalaKolom(double lebar) {
    tulis("<g class=\"kepala\">");
    for (int i = 0; i < kolom.size(); i++) {
      List<String> baris = pecah(kolom.get(i).label(), KOLOM);
      double y = kepala / 2 - (baris.size() - 1) * BARIS_KOLOM / 2 + 5;
      for (String b : baris) {
        tulis(
            "<text class=\"tengah\" x=\"%s\" y=\"%s\">%s</text>",
            angka(KIRI + (i + 0.5) * KOLOM), angka(y), aman(b));
        y += BARIS_KOLOM;
      }
    }
    tulis("<path class=\"kisi\" d=\"M0 %sH%s\"/></g>", angka(kepala), angka(lebar - TEPI_KANAN));
  }

  private void baris(BarisTata b, double lebar) {
    int nomor = rangka.simpul().get(b.indeks()).langkah();
    if (keadaan(nomor) == Keadaan.BERJALAN) {
      tulis(
          "<rect class=\"pita\" x=\"0\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
          angka(b.y()), angka(lebar - TEPI_KANAN), angka(b.tinggi()));
    }
    List<String> teks = teks(b.indeks());
    double y = b.y() + b.tinggi() / 2 - (teks.size() - 1) * BARIS_TEKS / 2 + 5;
    tulis("<g class=\"langkah%s\">", kelas(nomor));
    for (String t : teks) {
      tulis("<text x=\"4\" y=\"%s\">%s</text>", angka(y), aman(t));
      y += BARIS_TEKS;
    }
    tulis(
        "<path class=\"kisi\" d=\"M0 %sH%s\"/></g>",
        angka(b.y() + b.tinggi()), angka(lebar - TEPI_KANAN));
  }

  private void garisKolom() {
    for (int i = 0; i <= kolom.size(); i++) {
      tulis(
          "<path class=\"kisi\" d=\"M%s %sV%s\"/>",
          angka(KIRI + i * KOLOM), angka(-kepala), angka(halaman.tinggi()));
    }
  }

  private void simbol(Simbol s) {
    LangkahSop l = langkah(s.langkah());
    String tambahan = l.sumber().rekonstruksi() ? " rekonstruksi" : "";
    tulis("<g class=\"simbol%s%s\">", kelas(s.langkah()), tambahan);
    tulis("<title>%s</title>", aman(keterangan(l)));
    tulis("<path d=\"%s\"/>", JalurSvg.bentuk(s));
    if (!s.bersama()) {
      tulis(
          "<text class=\"tengah\" x=\"%s\" y=\"%s\">%s</text>",
          angka(s.kotak().tengahX()),
          angka(s.kotak().tengahY() + HURUF * KAKI_HURUF),
          aman(l.sebutan()));
    }
    TandaLangkah t = tanda.get(s.langkah());
    if (t != null && t.lewat() && !s.bersama()) {
      telat(s.kotak());
    }
    tulis("</g>");
  }

  private void telat(Kotak k) {
    tulis(
        "<g class=\"telat\"><circle cx=\"%s\" cy=\"%s\" r=\"8.5\"/>"
            + "<text class=\"tengah\" x=\"%s\" y=\"%s\">!</text></g>",
        angka(k.kanan() - 2), angka(k.y() + 2), angka(k.kanan() - 2), angka(k.y() + 7));
  }

  private String keterangan(LangkahSop l) {
    Keadaan keadaan = keadaan(l.nomor());
    return l.sebutan()
        + ". "
        + l.judul()
        + (keadaan == null
            ? ""
            : ", " + KataBagan.dari("svg.keadaan." + keadaan.name().toLowerCase(Locale.ROOT)));
  }

  private void panah(Panah p) {
    String kelas = "panah" + (p.cabang() == Cabang.TIDAK ? " balik" : "");
    if (p.cabang() == Cabang.TIDAK) {
      TandaLangkah t = tanda.get(p.langkahDari());
      kelas += t != null && t.pernahDikembalikan() ? " pernah" : "";
    } else if (keadaan(p.langkahDari()) == Keadaan.SELESAI) {
      kelas += keadaan(p.langkahKe()) == Keadaan.BELUM ? "" : " dilalui";
    }
    tulis("<g class=\"%s\"><path d=\"%s\"/>", kelas, JalurSvg.garis(p.jalur()));
    if (p.cabang() != Cabang.BERSAMA) {
      tulis(MATA, JalurSvg.mata(p.jalur().get(p.jalur().size() - 2), p.ujung()));
    }
    if (p.cabang() == Cabang.TIMBAL_BALIK) {
      tulis(MATA, JalurSvg.mata(p.jalur().get(1), p.awal()));
    }
    tulis("</g>");
  }

  private void label(Panah p) {
    tulis(
        "<text class=\"label tengah\" x=\"%s\" y=\"%s\">%s</text>",
        angka(p.label().tengahX()),
        angka(p.label().tengahY() + HURUF_LABEL * KAKI_HURUF),
        aman(KataBagan.cabang(p.cabang())));
  }

  private LangkahSop langkah(int nomor) {
    return langkah.stream().filter(l -> l.nomor() == nomor).findFirst().orElseThrow();
  }

  /** The step's number and title, in lines. */
  private List<String> teks(int indeks) {
    if (indeks >= langkah.size()) {
      return List.of(KataBagan.dari("selesai"));
    }
    LangkahSop l = langkah.get(indeks);
    return Aksara.pecah(l.sebutan() + ". " + l.judul(), KIRI - 12, HURUF, false);
  }

  private static List<String> pecah(String label, double lebar) {
    return Aksara.pecah(label, lebar - 8, HURUF_KOLOM, true);
  }

  private Keadaan keadaan(int nomor) {
    TandaLangkah t = tanda.get(nomor);
    return t == null ? null : t.keadaan();
  }

  private String kelas(int nomor) {
    Keadaan keadaan = keadaan(nomor);
    return keadaan == null ? "" : " " + keadaan.name().toLowerCase(Locale.ROOT);
  }

  private void tulis(String pola, Object... nilai) {
    svg.append(nilai.length == 0 ? pola : pola.formatted(nilai));
  }
}
