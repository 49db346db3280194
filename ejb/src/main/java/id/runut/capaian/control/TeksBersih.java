package id.runut.capaian.control;

import java.nio.charset.StandardCharsets;

/** Text from outside without what no page, PDF or database can hold: control signs, half pairs. */
public final class TeksBersih {

  private TeksBersih() {}

  /** Line ends stay; other control signs and invisible signs of direction go. */
  public static String dari(String teks) {
    String utuh =
        new String(teks.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
            .replace("\r\n", "\n")
            .replace('\r', '\n');
    return utuh.replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
        .replaceAll("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\uffff\ufffe]", "")
        .strip();
  }
}
