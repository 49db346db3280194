package id.runut.bagan.control;

/** The five symbols of PermenPANRB 35/2012; the fifth, the arrow, is {@link Panah}. */
public enum Bentuk {
  /** Start and end. */
  TERMINATOR,
  KEGIATAN,
  /** Ya or Tidak. */
  KEPUTUSAN,
  /** Five-sided: the arrow goes on at the same letter on another page. */
  PENGHUBUNG
}
