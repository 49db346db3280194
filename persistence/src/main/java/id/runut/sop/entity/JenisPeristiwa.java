package id.runut.sop.entity;

/** What happened in a process. */
public enum JenisPeristiwa {
  /** The process has started. */
  MULAI,
  /** A task was decided "Ya". */
  SELESAI,
  /** A task was decided "Tidak". */
  KEMBALI,
  /** A task was closed undecided. */
  BATAL,
  /** The process has ended. */
  TAMAT,
  /** The next step waits for an outside event. */
  TUNGGU,
  /** The event has happened. */
  TIBA,
  /** The process was cancelled. */
  HENTI;

  /** As history, audit and database write it. */
  public String kode() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
