package id.runut.agenda.web;

/** The code in what a field with suggestions holds: {@code 000.8.6.3 Akuntabilitas …}. */
final class KodeKlasifikasi {

  private KodeKlasifikasi() {}

  /** Null for an empty field. */
  static String dari(String isian) {
    return isian == null || isian.isBlank() ? null : isian.strip().split("\\s+", 2)[0];
  }
}
