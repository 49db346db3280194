package id.runut.organisasi.entity;

/**
 * How an official holds a post: as its own holder, or for a vacancy (Plt), for an absence (Plh), or
 * as acting head by decree (Pj). SE BKN 1/SE/I/2021.
 */
public enum JenisPenugasan {
  DEFINITIF(""),
  PLT("Plt. "),
  PLH("Plh. "),
  PJ("Pj. ");

  private final String awalan;

  JenisPenugasan(String awalan) {
    this.awalan = awalan;
  }

  /** What is printed before the name of the post; empty for the definitive holder. */
  public String awalan() {
    return awalan;
  }
}
