package id.runut.bagan.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Outlines and lines as SVG paths. */
final class JalurSvg {

  private static final double MATA = 8;
  private static final double SETENGAH_MATA = 3.6;

  private JalurSvg() {}

  /** The outline of a symbol. */
  static String bentuk(Simbol s) {
    Kotak k = s.kotak();
    return switch (s.bentuk()) {
      case KEGIATAN, PENGHUBUNG ->
          "M%s %sh%sv%sh-%sz"
              .formatted(
                  angka(k.x()),
                  angka(k.y()),
                  angka(k.lebar()),
                  angka(k.tinggi()),
                  angka(k.lebar()));
      case KEPUTUSAN ->
          "M%s %sL%s %sL%s %sL%s %sz"
              .formatted(
                  angka(k.tengahX()),
                  angka(k.y()),
                  angka(k.kanan()),
                  angka(k.tengahY()),
                  angka(k.tengahX()),
                  angka(k.bawah()),
                  angka(k.x()),
                  angka(k.tengahY()));
      case TERMINATOR -> {
        double r = k.tinggi() / 2;
        double lurus = k.lebar() - k.tinggi();
        yield "M%s %sh%sa%s %s 0 0 1 0 %sh-%sa%s %s 0 0 1 0 -%sz"
            .formatted(
                angka(k.x() + r),
                angka(k.y()),
                angka(lurus),
                angka(r),
                angka(r),
                angka(k.tinggi()),
                angka(lurus),
                angka(r),
                angka(r),
                angka(k.tinggi()));
      }
    };
  }

  /** A line with corners. */
  static String garis(List<Titik> jalur) {
    return jalur.stream()
        .map(t -> angka(t.x()) + " " + angka(t.y()))
        .collect(Collectors.joining("L", "M", ""));
  }

  /** The head of an arrow. */
  static String mata(Titik dari, Titik ujung) {
    double dx = Math.signum(ujung.x() - dari.x());
    double dy = Math.signum(ujung.y() - dari.y());
    Titik pangkal = ujung.geser(-dx * MATA, -dy * MATA);
    return garis(
            List.of(
                ujung,
                pangkal.geser(dy * SETENGAH_MATA, dx * SETENGAH_MATA),
                pangkal.geser(-dy * SETENGAH_MATA, -dx * SETENGAH_MATA)))
        + "z";
  }

  /** At most one decimal, with a point whatever the server's locale. */
  static String angka(double nilai) {
    String teks = String.format(Locale.ROOT, "%.1f", nilai);
    return teks.endsWith(".0") ? teks.substring(0, teks.length() - 2) : teks;
  }

  /** Text as it may stand in markup. */
  static String aman(String teks) {
    return teks.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
