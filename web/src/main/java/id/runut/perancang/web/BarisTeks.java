package id.runut.perancang.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Lists as people type them: one item per line. */
final class BarisTeks {

  private BarisTeks() {}

  static String dari(Collection<String> isi) {
    return isi == null ? "" : String.join("\n", isi);
  }

  static List<String> ke(String teks) {
    return teks == null
        ? List.of()
        : Stream.of(teks.split("\\R")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** A number that a choice stands for; null for none. */
  static Integer bilangan(String teks) {
    return teks == null || teks.isBlank() ? null : Integer.valueOf(teks.strip());
  }

  static String teks(Integer bilangan) {
    return bilangan == null ? null : bilangan.toString();
  }
}
