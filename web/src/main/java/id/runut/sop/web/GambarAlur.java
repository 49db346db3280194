package id.runut.sop.web;

import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.RincianProses;
import id.runut.sop.boundary.RincianProses.Keadaan;
import id.runut.sop.boundary.RincianProses.LangkahProses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The geometry of the swimlane: one thread over the lanes of an SOP, from its definition and from
 * where the process stands. Units are those of the SVG's view box.
 */
public final class GambarAlur {

  private static final int LEBAR = 1118;
  private static final int KIRI = 196;
  private static final int KANAN = 26;
  private static final int ATAS = 58;
  private static final int TINGGI_LAJUR = 58;
  private static final int HURUF_SEBARIS = 23;

  /** Mean width of a letter at the size in which phases are written. */
  private static final double LEBAR_HURUF = 7.6;

  private final RincianProses proses;
  private final List<Lajur> lajur = new ArrayList<>();
  private final List<Simpul> simpul = new ArrayList<>();
  private final List<Garis> garis = new ArrayList<>();
  private final List<Garis> kembali = new ArrayList<>();
  private final List<Tahap> tahap = new ArrayList<>();

  /**
   * A lane.
   *
   * @param baris the role's name, broken into lines
   */
  public record Lajur(List<String> baris, int y, boolean kini) {
    /** Height of the text's first line, so that all lines together stand in the middle. */
    public int yTeks() {
      return y + 5 - (baris.size() - 1) * 9;
    }
  }

  /** A step as a knot: filled, ringed or hollow. */
  public record Simpul(int nomor, int x, int y, Keadaan keadaan, boolean lewat, String judul) {
    /** CSS class of the knot's state. */
    public String kelas() {
      return keadaan.name().toLowerCase(Locale.ROOT);
    }
  }

  /** A piece of thread; dashed when it is still to come. */
  public record Garis(String jalur, boolean putus) {}

  /**
   * A phase of the SOP over the steps that belong to it.
   *
   * @param baris its name, broken into lines
   */
  public record Tahap(List<String> baris, int x, int lebar, boolean kini) {
    /** Height of the text's first line. */
    public int yTeks() {
      return baris.size() == 1 ? 28 : 19;
    }
  }

  public GambarAlur(RincianProses proses) {
    this.proses = proses;
    susunLajur();
    susunSimpul();
    susunGaris();
    susunTahap();
  }

  public List<Lajur> getLajur() {
    return lajur;
  }

  public List<Simpul> getSimpul() {
    return simpul;
  }

  public List<Garis> getGaris() {
    return garis;
  }

  public List<Garis> getKembali() {
    return kembali;
  }

  public List<Tahap> getTahap() {
    return tahap;
  }

  public int getLebar() {
    return LEBAR;
  }

  public int getTinggi() {
    return ATAS + lajur.size() * TINGGI_LAJUR + 4;
  }

  /** Left edge of the band behind the present step; null when the process has ended. */
  public Integer getPita() {
    return simpul.stream()
        .filter(s -> s.keadaan() == Keadaan.BERJALAN)
        .map(s -> s.x() - 20)
        .findFirst()
        .orElse(null);
  }

  private void susunLajur() {
    String perankini =
        proses.langkah().stream()
            .filter(l -> l.keadaan() == Keadaan.BERJALAN)
            .map(l -> l.langkah().peran())
            .findFirst()
            .orElse("");
    int y = ATAS + TINGGI_LAJUR / 2;
    for (PeranSop peran : proses.peran()) {
      lajur.add(new Lajur(pecah(peran.label(), HURUF_SEBARIS), y, peran.id().equals(perankini)));
      y += TINGGI_LAJUR;
    }
  }

  private void susunSimpul() {
    int banyak = proses.langkah().size();
    double jarak = banyak < 2 ? 0 : (double) (LEBAR - KIRI - KANAN) / (banyak - 1);
    for (int i = 0; i < banyak; i++) {
      LangkahProses l = proses.langkah().get(i);
      simpul.add(
          new Simpul(
              l.langkah().nomor(),
              (int) Math.round(KIRI + i * jarak),
              lajur.get(indeksPeran(l.langkah().peran())).y(),
              l.keadaan(),
              l.lewat(),
              l.langkah().judul()));
    }
  }

  private void susunGaris() {
    for (int i = 1; i < simpul.size(); i++) {
      Simpul dari = simpul.get(i - 1);
      Simpul ke = simpul.get(i);
      garis.add(new Garis(lengkung(dari, ke), ke.keadaan() == Keadaan.BELUM));
    }
    for (LangkahProses l : proses.langkah()) {
      Integer ke = l.langkah().kembaliKe();
      if (l.pernahDikembalikan() && ke != null) {
        kembali.add(new Garis(busur(simpul(l.langkah().nomor()), simpul(ke)), true));
      }
    }
  }

  private void susunTahap() {
    int jarak = simpul.size() < 2 ? 0 : (simpul.get(1).x() - simpul.get(0).x()) / 2;
    int awal = 0;
    for (int i = 1; i <= simpul.size(); i++) {
      String nama = namaTahap(i - 1);
      if (i < simpul.size() && namaTahap(i).equals(nama)) {
        continue;
      }
      int x = simpul.get(awal).x() - jarak + 2;
      boolean kini =
          simpul.subList(awal, i).stream().anyMatch(s -> s.keadaan() == Keadaan.BERJALAN);
      int lebar = simpul.get(i - 1).x() + jarak - 2 - x;
      tahap.add(new Tahap(pecah(nama, (int) ((lebar - 16) / LEBAR_HURUF)), x, lebar, kini));
      awal = i;
    }
  }

  private String namaTahap(int indeks) {
    LangkahSop langkah = proses.langkah().get(indeks).langkah();
    return langkah.tahap() == null ? "" : langkah.tahap();
  }

  private Simpul simpul(int nomor) {
    return simpul.stream().filter(s -> s.nomor() == nomor).findFirst().orElseThrow();
  }

  private int indeksPeran(String id) {
    for (int i = 0; i < proses.peran().size(); i++) {
      if (proses.peran().get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalStateException("step of unknown role " + id);
  }

  private static String lengkung(Simpul dari, Simpul ke) {
    int tengah = (dari.x() + ke.x()) / 2;
    return "M%d %dC%d %d %d %d %d %d"
        .formatted(dari.x(), dari.y(), tengah, dari.y(), tengah, ke.y(), ke.x(), ke.y());
  }

  /** The way back: out of the knot from below, into the earlier one from its right. */
  private static String busur(Simpul dari, Simpul ke) {
    int turun = Math.max(ke.y(), dari.y()) + 4;
    return "M%d %dC%d %d %d %d %d %d"
        .formatted(
            dari.x() + 3,
            dari.y() + 15,
            dari.x() + 8,
            turun,
            dari.x(),
            turun,
            ke.x() + 17,
            ke.y() + 4);
  }

  /** Breaks a name into lines that fit, whole words only. */
  static List<String> pecah(String label, int huruf) {
    List<String> baris = new ArrayList<>();
    StringBuilder kini = new StringBuilder();
    for (String kata : label.split(" ")) {
      if (kini.length() > 0 && kini.length() + 1 + kata.length() > huruf) {
        baris.add(kini.toString());
        kini.setLength(0);
      }
      kini.append(kini.length() > 0 ? " " : "").append(kata);
    }
    baris.add(kini.toString());
    return baris;
  }
}
