package id.runut.perancang.entity;

/** What has become of a draft. */
public enum StatusRancangan {
  DISUSUN,
  DITERBITKAN,
  DIBUANG
}
