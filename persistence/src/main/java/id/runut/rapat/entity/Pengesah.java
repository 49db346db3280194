package id.runut.rapat.entity;

/** As what somebody approves minutes. */
public enum Pengesah {
  PIMPINAN,
  NOTULIS
}
