package id.runut.rapat.entity;

/** The parts of minutes, in the order of the official form (DOMAIN 2.3). */
public enum JenisBagian {
  PEMBUKAAN,
  PEMBAHASAN,
  KESIMPULAN,
  PENUTUP
}
