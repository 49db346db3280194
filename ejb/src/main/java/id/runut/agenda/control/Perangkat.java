package id.runut.agenda.control;

import java.util.LinkedHashMap;
import java.util.Map;

/** Shortens a User-Agent header to what a receipt shows: "Chrome di Android". */
public final class Perangkat {

  private static final int TERPANJANG = 100;

  /** In this order: Edge and Opera call themselves Chrome too, Chrome calls itself Safari. */
  private static final Map<String, String> PERAMBAN = new LinkedHashMap<>();

  private static final Map<String, String> SISTEM = new LinkedHashMap<>();

  static {
    PERAMBAN.put("Edg", "Edge");
    PERAMBAN.put("OPR/", "Opera");
    PERAMBAN.put("SamsungBrowser", "Samsung Internet");
    PERAMBAN.put("Firefox/", "Firefox");
    PERAMBAN.put("Chrome/", "Chrome");
    PERAMBAN.put("Safari/", "Safari");
    SISTEM.put("Android", "Android");
    SISTEM.put("iPhone", "iPhone");
    SISTEM.put("iPad", "iPad");
    SISTEM.put("Windows", "Windows");
    SISTEM.put("Mac OS X", "macOS");
    SISTEM.put("Linux", "Linux");
  }

  private Perangkat() {}

  /** Null stays null; what is no browser gives its own first word. */
  public static String ringkas(String userAgent) {
    if (userAgent == null || userAgent.isBlank()) {
      return null;
    }
    String peramban = cocok(PERAMBAN, userAgent);
    String sistem = cocok(SISTEM, userAgent);
    if (peramban != null) {
      return sistem == null ? peramban : peramban + " di " + sistem;
    }
    String kata = userAgent.strip().split("[\\s/]")[0].replaceAll("\\p{Cntrl}", "");
    return kata.substring(0, Math.min(kata.length(), TERPANJANG));
  }

  private static String cocok(Map<String, String> tanda, String userAgent) {
    return tanda.entrySet().stream()
        .filter(t -> userAgent.contains(t.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
