package id.runut.rapat.entity;

/** Where a meeting stands. */
public enum StatusRapat {
  /** Opened by its step, not yet called. */
  RANCANGAN,
  /** Time and place stand, the participants know. */
  DIUNDANG,
  /** Minutes approved and issued, decisions handed out. */
  SELESAI,
  /** Called off. */
  BATAL
}
